import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

describe('a number of regions beside an adjustment code that was typed', () => {
  it.each([
    ['adjusted 4 regions, is that 98940?', '98941'],
    ['five regions adjusted. can I bill 98940 five times', '98942'],
    ['full spine CMT on five regions, do I bill 98940 five times?', '98942'],
    ['CMT to 3 areas do i bill 98940 three times', '98941'],
    ['98940 with 5 regions', '98942'],
    ['we adjust 2 regions and the office bills 98941, ok?', '98940'],
  ])('makes the code that the regions make: %s', (question, code) => {
    const { lines } = ask(question);
    expect(lines.map((line) => line.code)).toEqual([code]);
  });

  it.each([
    ['98941 and MT 15 in 1 region', '98941'],
    ['98942 and estim to 1 region', '98942'],
  ])('stays with the therapy that it is told of: %s', (question, code) => {
    expect(ask(question).lines[0]?.code).toBe(code);
  });
});

describe('questions of what a code or a modifier is for', () => {
  it.each([
    ['are 20560 and 20561 by time or just how many muscles', 'muscles'],
    ['can 76 be used for a third unit of ther ex', '76 adds none'],
    ['can 59 be used to show I did the same code twice that day?', 'Modifier 59'],
    ['is there a dollar amount where Medicare starts pulling records for therapy', '3,000'],
    ['auto claim NJ, daily max', 'New Jersey: one daily maximum'],
  ])('%s', (question, told) => {
    const { status, text } = ask(question);
    expect(status).toBe('answered');
    expect(text).toContain(told);
  });
});
