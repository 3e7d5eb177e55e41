import { describe, expect, it } from 'vitest';
import { choosePayer } from '../../src/core/payer/choose-payer.ts';
import type { PayerProfile } from '../../src/core/rule-set/payer-profile.ts';
import { byPayer } from '../../src/core/rules/by-payer.ts';
import type { Discipline } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';

const payer = (id: string): PayerProfile => {
  const found = ruleSet.payers.find((profile) => profile.id === id);
  if (!found) throw new RangeError(id);
  return found;
};

describe('two codes for one service', () => {
  it.each([
    ['medicare_b_therapist', 'G0283'],
    ['medicare_b_chiropractor', 'G0283'],
    ['uhc_optum', 'G0283'],
    ['commercial_unknown', '97014'],
    ['aetna', '97014'],
  ])('takes for %s %s of stimulation left on', (id, code) =>
    expect(byPayer(['97014', 'G0283'], payer(id), ruleSet)).toEqual([code]),
  );

  it('keeps what is no other code for the same service', () => {
    expect(byPayer(['97032', '97014', 'G0283'], payer('uhc_optum'), ruleSet)).toEqual(['97032', 'G0283']);
    expect(byPayer(['97014', '97032'], payer('uhc_optum'), ruleSet)).toEqual(['97014', '97032']);
    expect(byPayer(['97110'], payer('uhc_optum'), ruleSet)).toEqual(['97110']);
  });
});

describe('whose profile holds', () => {
  it.each<[string, Discipline, string]>([
    ['medicare', 'chiropractic', 'medicare_b_chiropractor'],
    ['medicare', 'pt', 'medicare_b_therapist'],
    ['medicare', 'ot', 'medicare_b_therapist'],
    ['uhc', 'pt', 'uhc_optum'],
    ['commercial', 'pt', 'commercial_unknown'],
    ['a plan that nobody described', 'pt', 'commercial_unknown'],
  ])('%s for %s: %s', (payer, discipline, id) => {
    expect(choosePayer(ruleSet.payers, payer, discipline).id).toBe(id);
  });

  it('no plan without any profile', () => {
    expect(() => choosePayer([], 'uhc', 'pt')).toThrow('the rule set has no payer profile');
  });
});
