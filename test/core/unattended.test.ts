import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

describe('minutes under supervision only', () => {
  it.each([
    ['97110', 15],
    ['97112', 40],
    ['97032', 20],
  ])('are none of %s, which asks for the clinician', (code, minutes) => {
    const decision = evaluate(visit([{ codes: [code], minutes, contact: 'unattended' }]), ruleSet);
    expect(decision.lines).toMatchObject([{ code, minutes: 0, units: 0 }]);
    expect(decision.unitCounts.cms).toEqual([{ [code]: 0 }]);
    const said = decision.findings.find(({ id }) => id.startsWith('unattended'));
    expect(said).toMatchObject({ level: 'stop', codes: [code] });
    expect(said?.text).toContain(`${minutes} minutes under supervision only are not billed as ${code}`);
  });

  it('lend nothing to what the clinician gave', () => {
    const decision = evaluate(
      visit([
        { codes: ['97140'], minutes: 12 },
        { codes: ['97110'], minutes: 15, contact: 'unattended' },
      ]),
      ruleSet,
    );
    expect(decision.unitCounts.cms).toEqual([{ '97140': 1, '97110': 0 }]);
  });

  it('are all that a supervised service asks for', () => {
    const decision = evaluate(visit([{ codes: ['97012'], minutes: 15, contact: 'unattended' }]), ruleSet);
    expect(decision.lines).toMatchObject([{ code: '97012', units: 1 }]);
  });

  it('are not asked for where none were said', () => {
    const decision = evaluate(visit([{ codes: ['97110'], contact: 'unattended' }]), ruleSet);
    expect(decision.asks.map(({ id }) => id)).not.toContain('minutes');
  });
});
