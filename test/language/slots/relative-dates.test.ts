import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/language/read-question.ts';
import { model } from '../model.ts';

/** A Monday. */
const today = '2026-11-23';
const dateIn = (text: string, day: string | null) =>
  readQuestion(text, model, null, day).request.dateOfService;

describe('a day told from the day of asking', () => {
  it.each([
    ['te 20 yesterday', '2026-11-22'],
    ['97110 20 the day before yesterday', '2026-11-21'],
    ['97110 20 last tuesday medicare', '2026-11-17'],
    ['97110 20 last monday', '2026-11-16'],
    ['saw him on friday, te 30 mt 10', '2026-11-20'],
    ['on the 3rd we did 97110 25 min', '2026-11-03'],
    ['on the 28th we did 97110 25 min', '2026-10-28'],
    ['dos 11/20 97140 15', '2026-11-20'],
    ['dos 12/20 97140 15', '2025-12-20'],
    ['Nov 3rd 97110 20', '2026-11-03'],
    ['97110 20 on May 5th', '2026-05-05'],
    ['97110 20 min, 3 days ago', '2026-11-20'],
    ['97110 20 min on 5/1/23', '2023-05-01'],
    ['KX threshold in 2024', '2024-01-01'],
    ['kx amount 2027', '2027-01-01'],
  ])('%j is %s', (text, day) => expect(dateIn(text, today)).toBe(day));

  it.each([
    '97110 may 15 min be billed',
    'worked on her shoulder manually for maybe 10',
    'may 15 of it be manual',
    'strength 3/5, te 20',
    '97110 20 min',
    'see you on tuesday',
    'on the 45th',
  ])('tells no day: %j', (text) => expect(dateIn(text, today)).toBeNull());

  it('needs the day of asking', () => expect(dateIn('te 20 yesterday', null)).toBeNull());
});
