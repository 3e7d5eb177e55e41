import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

/** Each line with what Medicare does with it and the plan and assistant modifiers on it. */
const lines = (question: string) =>
  ask(question).lines.map(
    ({ code, coverage, modifiers }) =>
      `${[code, ...modifiers.filter(({ when }) => when === 'always').map((m) => m.code)].join('-')}${coverage === 'excluded' ? ' excluded' : ''}`,
  );

describe('the profession named decides what Medicare pays', () => {
  it.each([
    ['Our PT did a moderate evaluation 97162 and 20 min of 97112, Medicare', ['97162-GP', '97112-GP']],
    ['PT 97116 20, OT 97535 20, Medicare', ['97116-GP', '97535-GO']],
    ['pt 97116 20, ot 97535 20, medicare', ['97116-GP', '97535-GO']],
    ['te 15 by PT, OT came in for 20 min of self care, medicare', ['97110-GP', '97535-GO']],
    ['medicare PT te 15; OT came in and did self care 20', ['97110-GP', '97535-GO']],
    ['p t did 20 min of ther ex and o t did 20 of dressing, medicare', ['97110-GP', '97535-GO']],
    ['97530 15, 97110 8, PTA only, medicare', ['97530-GP-CQ', '97110-GP-CQ']],
    ['97140 by the PT 15 min, 98940 by the DC, medicare', ['97140-GP', '98940']],
    ['our physical therapist gave 97110 20 min, medicare', ['97110-GP']],
    ['97110 16 min, medicare, we are physical therapists', ['97110-GP']],
    ['98941 by the chiropractor, 97140 15 min by the physical therapist, medicare', ['98941', '97140-GP']],
    ['97110 16 min by the physical therapist assistant, medicare', ['97110-GP-CQ']],
  ])('%s', (question, expected) => expect(lines(question)).toEqual(expected));

  it.each([
    'PT came in with knee pain, 97110 20 min. Medicare',
    'PT did bike 10 min and 97110 20 min, medicare',
    'NEW PT, MEDICARE, 97110 15 AND 98940',
    'Medicare PT c/o LBP. 98941, ther ex 15',
    'pt did 97110 20 min medicare',
    'PT/OT 97110 20, medicare',
    'PT referral from MD, 97110 20, medicare',
  ])('"PT" may be the patient, so who bills is asked: %s', (question) =>
    expect(ask(question).asks.map(({ id }) => id)).toContain('discipline'),
  );

  it('says that the edits look at one provider, where two professions gave the two', () => {
    expect(ask('DC 98941, PT 97140 15 min').text).toContain('each under an own number');
    expect(ask('98941, 97140 15 min').text).not.toContain('each under an own number');
  });
});
