import { describe, expect, it } from 'vitest';
import { seeDurations } from '../../../../src/language/slots/times/durations.ts';
import { normalize } from '../../../../src/language/words/signs/normalize.ts';
import { tokenize } from '../../../../src/language/words/tokens.ts';
import { withLists } from '../../../../src/language/words/with-lists.ts';
import { model, services } from '../../model.ts';

const minutesIn = (text: string) =>
  seeDurations(withLists(tokenize(normalize(text)), model.wordLists)).map(({ minutes }) => minutes);

describe('durations', () => {
  it.each([
    ['20 min', 20],
    ['20mins', 20],
    ['20 minutes', 20],
    ["20'", 20],
    ['20\u2019', 20],
    ['a 15-minute bout', 15],
    ['fifteen minutes', 15],
    ['twenty five min', 25],
    ['twenty-five min', 25],
    ['half an hour', 30],
    ['half hour', 30],
    ['a quarter of an hour', 15],
    ['quarter hour', 15],
    ['three quarters of an hour', 45],
    ['3/4 hour', 45],
    ['½ hour', 30],
    ['.5 hr', 30],
    ['22 1/2 minutes', 22],
    ['in 10:15 out 10:40', 25],
    ['an hour', 60],
    ['1hr', 60],
    ['1 hr 45 min', 105],
    ['1 hour and 10 minutes', 70],
    ['1.5 hours', 90],
    ['an hour and a half', 90],
    ['2 hrs', 120],
    ['3 and a half hours', 210],
    ['2 1/2 hrs', 150],
    ['2½ hours', 150],
    ['3 1/4 hours', 195],
    ['two and a quarter hrs', 135],
    ['8 to 11 this morning', 180],
    ['from 9 to noon', 180],
    ['1-3 pm', 120],
    ['1:10-1:35', 25],
    ['1:00 to 1:15', 15],
    ['from 1:00 p.m. to 1:15 p.m.', 15],
    ['2:05p to 2:50p', 45],
    ['11:50-12:10', 20],
    ['9-9:30', 30],
    ['10:00 \u2013 10:38', 38],
    ['two 10 min bouts', 20],
    ['2 x 10 min', 20],
    ['22-25 minutes', 22],
    ['seven to 10 minutes', 7],
    ['15 more minutes', 15],
    ['less than 8 minutes', 7],
    ['under 23 min', 22],
    ['< 8 min', 7],
    ['almost 8 minutes', 7],
    ['at least 8 minutes', 8],
  ])('reads %j as %i minutes', (text, minutes) => expect(minutesIn(text)).toEqual([minutes]));

  it('adds nothing of "less than 8 minutes" to other times', () => {
    expect(minutesIn('te 20 min and less than 8 min of manual')).toEqual([20]);
    expect(minutesIn('te 20 min and almost 8 min of manual')).toEqual([20, 7]);
  });

  it.each([
    'the 8 minute rule',
    'an 8-minute rule question',
    'a 15 minute code',
    '15-minute increments',
    '3 patients per hour',
    '3x10',
    '10 reps',
    'two hours ago',
    'at 3',
    'no time at all',
  ])('sees no time that passed in %j', (text) => expect(minutesIn(text)).toEqual([]));

  it.each([
    ['te 20 mt 10', ['97110 20', '97140 10']],
    ['TE-23 NMR-8', ['97110 23', '97112 8']],
    ['TE: 18 min\nMT: 13 min\nGait: 10 min', ['97110 18', '97140 13', '97116 10']],
    ['TE x15', ['97110 15']],
    ['20 pool, 15 ther ex', ['97113 20', '97110 15']],
    ['15 min TE, 10 min MT', ['97110 15', '97140 10']],
    ['97110 20 97140 10', ['97110 20', '97140 10']],
    ['97112 twenty minutes 97116 eleven minutes', ['97112 20', '97116 11']],
    ['did 10 minutes of manual therapy and then 25 minutes of gait training', ['97140 10', '97116 25']],
    [
      '33 minutes of therapeutic exercise (97110) / 7 minutes of manual therapy (97140)',
      ['97110 33', '97140 7'],
    ],
    ['TE 8 minutes now, TE 7 minutes later', ['97110 15']],
    ['ther ex 8 min then 7 min more', ['97110 15']],
    ['TE, squats 2x12, 18 min total', ['97110 18']],
    ['TE 20, wait 30 not 20', ['97110 30']],
    ['TE20/MT15/NMR10', ['97110 20', '97140 15', '97112 10']],
    ['started the session 12 min, then the PTA had 20 min with TE', ['97110 32']],
    ['40 min session, 15 manual, rest therex', ['97140 15', '97110 25']],
    ['25 min TE in a 60 min appointment', ['97110 25']],
    ['23 minutes TE - 3 minutes of that was rest', ['97110 20']],
    ['manual 7 min at the start and 8 min at the end', ['97140 15']],
    ['massage low back 15, MT R shoulder 12', ['97124 15', '97140 12']],
    ['12 MT 25 TE', ['97140 12', '97110 25']],
    ['15 min each of manual therapy and ther ex', ['97140 15', '97110 15']],
    ['16 of manual and 9 of ther ex', ['97140 16', '97110 9']],
    ['6 minute walk test with report 20 min', ['97750 20']],
    ['massage 30 minutes, CMT 3 regions', ['97124 30', '98941']],
  ])('gives the minutes of %j to the services beside them', (text, expected) =>
    expect(services(text)).toEqual(expected),
  );

  it.each(['97110 3x10', 'TE 3 sets', 'ther ex 2 x 15 reps'])('takes repetitions for no time: %j', (text) =>
    expect(services(text)).toEqual(['97110']),
  );
});

describe('whose minutes they are', () => {
  it.each([
    ['97161 15 min 97110', ['97161', '97110 15']],
    ['97161 20 min, 97110', ['97161 20', '97110']],
    ['97110 x10, 97112 x8, 97140 x25', ['97110 10', '97112 8', '97140 25']],
    ['97110 (bike) x12, 97140 (neck) x9', ['97110 12', '97140 9']],
    ['97110 (bike, then bands) 12, 97140 (both calves) 9', ['97110 12', '97140 9']],
    ['97110 x3, 97140 x1', ['97110', '97140']],
    ['97110 (15) and 97140 (10)', ['97110 15', '97140 10']],
    ['18 97110 13 97140 10 97116', ['97110 18', '97140 13', '97116 10']],
    ['97110 97112 97140 12 min each', ['97110 12', '97112 12', '97140 12']],
  ])('%j', (text, expected) => expect(services(text)).toEqual(expected));
});
