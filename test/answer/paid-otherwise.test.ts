import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('a payer paid less than was billed, or another code', () => {
  it.each([
    [
      'cigna paid 1 unit of 97530, we billed 2, 21 minutes',
      '21 minutes make 1 unit of 97530',
      'fits the minutes',
    ],
    ['they only paid 2 of 3 units of 97112 for 35 min', '35 minutes make 2 units', 'fits the minutes'],
    [
      'uhc reduced 97110 from 4 units to 2, it was 40 min',
      '40 minutes make 3 units',
      '3 units are due, and 2',
    ],
    ['97140 x2 for 26 min and aetna paid 1', '26 minutes make 2 units', 'the minutes bear them out'],
    ['paid one unit of gait training instead of two, 30 min', '30 minutes make 2 units', 'bear them out'],
    ['anthem allowed only 1 unit of 97530, 3 were billed', 'The minutes decide', '38–52 minutes'],
    ['bcbs only paid 1 unit of 97012, billed 2', '97012 is untimed', 'no second unit'],
  ])('%j begins with why', (question, why, so) => {
    const answer = ask(question);
    expect(answer.intent).toBe('denial');
    expect(firstLineOf(answer)).toContain(why);
    expect(firstLineOf(answer)).toContain(so);
  });

  it.each([
    ['humana paid our 98941 as 98940', '98941', '98940'],
    ['98942 got changed to 98941 by cigna', '98942', '98941'],
    ['they recoded our 97112 to 97110', '97112', '97110'],
  ])('%j is told what tells the two codes apart', (question, sent, paid) => {
    const answer = ask(question);
    expect(answer.intent).toBe('denial');
    expect(answer.lines.map(({ code }) => code)).toEqual([sent]);
    expect(firstLineOf(answer)).toContain(`${sent} was paid as ${paid}`);
    expect(firstLineOf(answer)).toContain(`${sent} is billed when`);
  });

  it.each([
    ['does cigna pay 4 units a day', 'payer-rules'],
    ['97110 2 units, 25 min', 'code-visit'],
    ['I knocked 98941 down to 98940', 'code-visit'],
    ['patient paid 2 copays, 97110 20 min', 'code-visit'],
  ])('%j is none of it', (question, intent) => expect(ask(question).intent).toBe(intent));
});
