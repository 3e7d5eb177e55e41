import { describe, expect, it } from 'vitest';
import { wrappedLines } from '../../../../src/language/words/signs/wrapped-lines.ts';
import { ask, services } from '../../model.ts';

describe('a line that a thumb or a telephone broke', () => {
  it.each([
    ['adjusted C and T,\nmedicare', 'adjusted C and T, medicare'],
    ['caregiver came alone\npt stayed home', 'caregiver came alone, pt stayed home'],
    ['TE 20.\nunits?', 'TE 20. units?'],
  ])('goes on: %j', (text, joined) => expect(wrappedLines(text)).toBe(joined));

  it.each([
    ['- gait 17\n- TE 20', 'a list with signs'],
    ['therex 19 min\nmanual 12', 'a list of times'],
    ['adj C\nT\nL', 'a list of letters'],
    ['heel raises\n9:40-9:58 stairs', 'a log by the clock'],
    ['20 min\nte\n15 min\nmt', 'a list with its times on lines of their own'],
    ['pain: neck\nmid back', 'a note with labels'],
  ])('is kept where it is the line of %j', (text) => expect(wrappedLines(text)).toBe(text));

  it('leaves each time with its service', () =>
    expect(services('20 min\nte\n15 min\nmt')).toEqual(['97110 20', '97140 15']));

  it.each([
    'work hardening, 4 hrs today, WC claim, units of 97545 and 97546?',
    'caregiver training, patient NOT there, taught the daughter safe transfers 35 mins',
    'taught her brother in law the home program, no, she did the exercises herself, 15 min',
    'thinking of buying a shockwave machine, anybody happy with theirs?',
    'first visit, medicare chiro, what do they mean by 2 of the 4 letters',
  ])('changes no reading: %j', (text) => {
    for (const broken of [text.replaceAll(', ', ',\n'), text.replaceAll(', ', '\n')]) {
      expect(services(broken)).toEqual(services(text));
      expect(ask(broken).intent).toEqual(ask(text).intent);
    }
  });
});
