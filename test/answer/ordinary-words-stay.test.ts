import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

const lines = (question: string, discipline: 'pt' | 'chiropractic' = 'chiropractic') =>
  ask(question, { discipline }).lines.map(({ code, units }) => (units === null ? code : `${code} ${units}`));

describe('ordinary words that name no service, minutes or payment', () => {
  it.each<[string, (string | null)[]]>([
    ['pain reduced from 8 to 3, 97140 15 min', ['97140 1']],
    ['berg score dropped from 20 to 15, 97112 30 min', ['97112 2']],
    ['if stim was attended, 15 min, which code', ['97032 1']],
    ['97110 30 min, he has 2 more hours on his authorization', ['97110 2']],
    ['97110 30 min lunch patient', ['97110 2']],
    ['I treated a pt, report 38 minutes ther ex', ['97110 3']],
    ['we got 97110 done 25 minutes in, and manual 15', ['97110 2', '97140 1']],
    ['15 min. 97110, 20 min. 97140', ['97110 1', '97140 1']],
    ['ME: 15 min 97110; PTA: 15 min 97530', ['97110 1', '97530 1']],
    ['exercise was changed to 97530 30 min', ['97530 2']],
    ['97110 97140, dos 13/14', ['97110', '97140']],
  ])('%j', (question, expected) => expect(lines(question)).toEqual(expected));

  it.each<[string, string]>([
    ['98941 and 97140 15 min, pt has pain in neck on both sides', 'code-visit'],
    ['Can I bill 97110 3 units, they only approved 2 units', 'count-units'],
    ['can dc use GP on 97110 for UHC', 'find-modifier'],
    ['before paying, does UHC want GP on 97110', 'find-modifier'],
  ])('%j is a matter of %s', (question, intent) => expect(ask(question).intent).toBe(intent));

  it('is not turned round by what a note includes', () =>
    expect(ask('can I bill 97140 and 98941 same day, note includes different region').text).toMatch(/^Yes/));

  it.each(['wrote note by hand, stim 15', 'stim 15, charted by hand', 'stim 15, time entered manually'])(
    'is no treatment by hand: %j',
    (question) => expect(lines(question)).toEqual([null]),
  );

  it.each(['is BPPV contagious', 'does BPPV go away on its own'])('asks for no code: %j', (question) =>
    expect(ask(question).status).toBe('out-of-scope'),
  );

  it('is no plan of another payer', () =>
    expect(ask('Medicare, 98941 maintenance, no better health expected').text).toContain('98941 × 1'));

  it('leaves the question of a student open where the therapist was out for a moment', () =>
    expect(
      ask('student helped with 97110 15 min, ci stepped out for 2 min, medicare', {
        discipline: 'pt',
      }).asks.map(({ id }) => id),
    ).toContain('clinician'));
});
