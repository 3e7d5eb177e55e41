import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { house } from '../../support/house.ts';

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;
const ask = (text: string) => answerQuestion(text, context, house).answer;

describe('a rule that is asked about, and no visit', () => {
  it.each([
    ['timed or untimed codes, which is which?', 'Untimed codes are one unit a day'],
    [
      'athletic trainer, can he do rehab with Medicare patients and we bill it?',
      'does not count and is never billed',
    ],
    [
      'massage therapist working on a medicare patient under the chiropractor, allowed?',
      'no Medicare provider',
    ],
    [
      'open gym, members do their own workout, nobody one-on-one. can we bill it',
      'no clinician treats the patient',
    ],
    [
      'he does the bike by himself while I am in the other room, can I count that',
      'no clinician treats the patient',
    ],
    ['two patients with different exercises at once, does that count as a group', 'constant attendance'],
    ['the threshold has been passed, now what', 'KX from'],
    ['can a patient still go on after she hits the cap', 'KX from'],
    ['how many visits will the VA approve', '12 visits'],
    ['comp visit limit in California for chiro', '24 chiropractic'],
    ['do we need a referral for tricare', 'referral and approval'],
    ['explain ncci to me', 'column 1'],
    ['must we bill medicare when she says she wants no claim', 'cannot opt out'],
    ['are the ribs spinal or extraspinal', 'rib heads'],
    ['does every code need a goal of its own?', 'tied to one of them'],
    ['what is medical necessity', 'measured deficit'],
    ['is an xray needed for medicare subluxation', 'P.A.R.T.'],
    ['whose npi goes on it when the PT works for the DC', 'own number'],
    ['need P.A.R.T. for medicare when there is an xray?', 'X-ray may show it instead'],
    ['how many adjustments per year does texas medicaid give', '12 visits'],
    ['is warm up time billable', 'no treatment time'],
    ['owner wants the same codes for everyone, is that a problem', 'the same codes'],
    ['is a discharge visit billable on its own', 'no code of its own'],
    ['does 25 mean something on the claim', 'exam'],
  ])('%s', (text, said) => {
    const { status, lines, text: answer } = ask(text);
    expect(status).toBe('answered');
    expect(lines).toEqual([]);
    expect(answer).toContain(said);
  });
});
