import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { house } from '../support/house.ts';

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;

/** Time of the processor, not of the clock, in milliseconds: the least of a few runs, so that a busy machine changes little. */
function timeOf(text: string): number {
  const times = Array.from({ length: 7 }, () => {
    const begun = process.cpuUsage();
    answerQuestion(text, context, house);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

const ofLength = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** How many times longer the long text is, and how many times more it may take: twice that is far from a square. */
const LONGER = 8;
const WIDE = 3.5;

describe('the time that a message takes', () => {
  it.each([
    ['a story', 'she told me about her weekend and her knee. '],
    ['services with minutes', 'TE 20, MT 10 + gait 15; '],
    ['codes', '97110 97140-59 98941 '],
    ['misspelt words', 'theraputik excersize '],
    ['names', 'Pt John Smith, Mrs Okafor Delgado '],
    ['birth dates and numbers', 'dob 1/2/1970 MRN 12345 555-867-5309 '],
    ['the beginnings of addresses', 'a.b+c-d_e'],
    ['digits', '1234567890 '],
    ['capitals', 'Aaa Bbb Ccc '],
    ['signs', '((--//..,,'],
    ['one long word', 'x'],
    ['group words', 'group class '],
    ['denials', 'no CMT not group didnt do 97140 '],
  ])('grows with its length and no faster: %s', (_, unit) => {
    timeOf(ofLength(unit, 6_000));
    const short = Math.max(timeOf(ofLength(unit, 1_500)), 0.4);
    expect(timeOf(ofLength(unit, LONGER * 1_500)) / short).toBeLessThan(LONGER * WIDE);
    // Beyond what is read of a message only the look at it costs.
    expect(timeOf(ofLength(unit, 100_000)) / short).toBeLessThan(LONGER * WIDE);
  });
});
