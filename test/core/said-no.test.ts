import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import type { Visit } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

const therapist = { payer: 'medicare', discipline: 'pt' as const };
const exercise = { codes: ['97110'], minutes: 30 };
const saidNo = (told: Visit): string[] =>
  evaluate(told, ruleSet).findings.flatMap(({ id, text }) => (id.startsWith('said-no.') ? [text] : []));

describe('a no to what a modifier attests says how the line goes', () => {
  it.each<[title: string, told: Visit, says: RegExp]>([
    [
      'the threshold is not passed',
      visit([exercise], { ...therapist, attested: { threshold: 'no' } }),
      /^KX stays off 97110: under the threshold the line needs none/,
    ],
    [
      'no minutes were an assistant’s, by a therapist and an assistant',
      visit([{ ...exercise, givenBy: 'either' }], { ...therapist, attested: { assistant: 'no' } }),
      /^CQ stays off 97110: the minutes count as the therapist's own/,
    ],
    [
      'no minutes were an occupational therapy assistant’s',
      visit([{ ...exercise, givenBy: 'either' }], {
        ...therapist,
        discipline: 'ot',
        attested: { assistant: 'no' },
      }),
      /^CO stays off 97110/,
    ],
    [
      'no notice was signed for maintenance',
      visit([{ codes: ['98941'] }], { payer: 'medicare', care: 'maintenance', attested: { notice: 'no' } }),
      /^GA stays off 98941: no notice was signed beforehand, so the line says GZ instead/,
    ],
    [
      'the member of another plan gave no consent',
      visit([{ codes: ['98941'] }], { payer: 'uhc', care: 'maintenance', attested: { notice: 'no' } }),
      /^GA stays off 98941: without the member's written consent/,
    ],
  ])('%s', (_, told, says) => {
    const [text, ...more] = saidNo(told);
    expect(text).toMatch(says);
    expect(more).toEqual([]);
  });

  it.each<[title: string, told: Visit]>([
    ['nobody was asked', visit([exercise], therapist)],
    ['the answer was yes', visit([exercise], { ...therapist, attested: { threshold: 'yes' } })],
    ['nobody could say', visit([exercise], { ...therapist, attested: { threshold: 'unsure' } })],
    ['the payer knows no threshold', visit([exercise], { payer: 'aetna', attested: { threshold: 'no' } })],
  ])('nothing of it where %s', (_, told) => expect(saidNo(told)).toEqual([]));
});
