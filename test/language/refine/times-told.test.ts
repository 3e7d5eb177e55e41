import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('times as people tell them', () => {
  it.each([
    ['a time said once more', 'PT did 25 min of ther act and was hands-on the whole 25', ['97530 25']],
    [
      'a time that is asked about',
      'gait training 14 min on a steep ramp. which cpt for my 14 min',
      ['97116 14'],
    ],
    [
      'an hour and a number before a list',
      'session was 1 hr 5: 22 ther ex, 43 ther act',
      ['97110 22', '97530 43'],
    ],
    ['a clock that goes on', '97140 9:10-9:25, ther act to 9:44', ['97140 15', '97530 19']],
    [
      'a pause by the clock',
      'in at 1:05. strengthening till 1:24. bathroom till 1:30. gait training 1:30-1:46',
      ['97110 19', '97116 16'],
    ],
    [
      'a row as it is dictated',
      'manual therapy, fifteen. therapeutic exercise, twenty five',
      ['97140 15', '97110 25'],
    ],
    [
      'what is left of the timed minutes',
      "40 timed min. mt 12. what's left was te",
      ['97140 12', '97110 28'],
    ],
    [
      'a time beside a measurement',
      'measured rom 10 min and te 20',
      ['95851|95852|97750 ?activity 10', '97110 20'],
    ],
    ['two machines of one visit', 'bike 10 gait 12', ['97110|97116 ?activity 10', '97116 12']],
    ['an evaluation by the short word for its level', 'OT eval mod 40, te 20', ['97166 40', '97110 20']],
    [
      'a bout at each end',
      '8 min scar mobs up front, 7 min more of it at the end, in between 24 therex',
      ['97140 15', '97110 24'],
    ],
    ['a rest of no whole', 'te 20, rest mt', ['97110 20', '97140|97124 ?activity']],
    ['a clock as people say it', 'ther act 1:50 to quarter past 2', ['97530 25']],
    [
      'a log by the clock',
      '10:00 MHP\n10:10 manual therapy to the neck\n10:25 TE\n10:41 done',
      ['97010 10', '97140 15', '97110 16'],
    ],
    ['stretches by the clock', '9:00-9:20 te, 9:20-9:35 mt, 9:35 done', ['97110 20', '97140 15']],
    [
      'one-on-one in all',
      '65 min one on one altogether: 40 ther ex, 25 gait training',
      ['97110 40 one-on-one', '97116 25'],
    ],
    ['all of the stay', 'here 9:05 to 9:50, all ther ex, united', ['97110 45']],
    ['minutes by a letter', 'mirror therapy for the stroke hand, 30 m', ['97112 30']],
    ['who looked on', '97110 + 97140 by a PTA, 15 each, supervised by PT', ['97110 15', '97140 15']],
    ['one more hour', 'work hardening program, he did the 2 hr block plus one more hour', ['97545 180']],
    ['numbers on codes', '29 on 97110, 9 on 97140, how many each', ['97110 29', '97140 9']],
    ['two people at one service', 'gait - PTA 20 min, PT 10 min. NMR - PT 15', ['97116 30', '97112 15']],
    ['an open word between two codes', '97530 and 97110, 15 ex', ['97530', '97110 15']],
    ['writing it up', 'FCE 2.5 hr, report 45 min', ['97750 150']],
    [
      'who took over',
      'PT did the first 12 min of therex, PTA took over same exercises another 18',
      ['97110 30'],
    ],
    ['when somebody left', 'pt left 10 minutes in, manual 9', ['97140 9']],
    [
      'a word with what it was done on',
      'warmup bike 6, single leg stance 9',
      ['97110 ?activity 6', '97112 9'],
    ],
    [
      'an open word with a time of its own',
      '18 min on arm bike and pulleys, then 22 min working her scapula with pnf',
      ['97110 18', '97112|97110|97140 ?activity 22'],
    ],
    [
      'two patients, one thing each',
      'two people at the same time for 30 min, one on the bike one doing bands',
      ['97150 30 group'],
    ],
    ['a row of numbers at some distance', '97110 + 97140, same date, 16 / 14', ['97110 16', '97140 14']],
    ['two in turn', '97530 with 97542 back to back 15 and 15', ['97530 15', '97542 15']],
    ['codes and then times', '97110 97140 23 15', ['97110 23', '97140 15']],
    ['a date behind codes', '97110, 97140 on 11/28', ['97110', '97140']],
    [
      'a stretch of rest by the clock',
      'te with me 8:05-8:22\n8:22-8:31 rested\n8:31-8:50 balance',
      ['97110 17', '97112 19'],
    ],
    ['lunch within a stretch', '97750 from 9am to noon with half an hour lunch in there', ['97750 150']],
    [
      'until when it is needed',
      'manual 8 min\nultrasound 9 min\nfront desk needs units in 5',
      ['97140 8', '97035 9'],
    ],
    ['blocks as often as said', '97110 three 15 min blocks', ['97110 45']],
    ['a time before a code', '97140 L shoulder 14 min. 97110 cuff bands 11 min.', ['97140 14', '97110 11']],
    [
      'water and land',
      '97113 plus 97110. pool first for 23 then 15 on the mat table',
      ['97113 23', '97110 15'],
    ],
    [
      'an hour and more straight',
      'here an hour and five minutes straight of therapeutic exercise',
      ['97110 65'],
    ],
    ['parts of two people', 'Mon: 97140 20 mins. PTA did 9 of those and PT did 11', ['97140 20']],
    ['a lunch break', '97750 9:15am to 12:00pm w 15 min lunch break in there', ['97750 150']],
    [
      'its own time of each',
      '97110 / 97113, land first then pool, each had its own 16 minutes',
      ['97110 16', '97113 16'],
    ],
    [
      'a time in person',
      'acupuncture no current. 16 face to face, then new needles placed and another 14 face to face',
      ['97810 30'],
    ],
    [
      'lines that close with a number',
      'walking w/ rollator in the hall, gait cues 16\n- on/off low couch practice 13\n- standing balance on foam 8',
      ['97116 16', '97530 13', '97112 8'],
    ],
    [
      'a timed total behind the last service',
      'manual 37, ther ex 17 total 54 min timed. 4 units or 3',
      ['97140 37', '97110 17'],
    ],
    ['how often, and the time', 'gait training 120 ft, curb x 6, min A. 23 min', ['97116 23']],
    [
      'a code with its words is no row',
      'eval 97162, 40 minutes, + 10 min habituation exercises 97112',
      ['97162 40', '97112 10'],
    ],
    [
      'a part on one service, and the rest',
      'saw her for 51 minutes. 18 on balance, rest was strengthening',
      ['97112 18', '97110 33'],
    ],
    ['a treatment by its kind', 'gait 12 min then hand ROM 18 min', ['97116 12', '97110 18']],
    ['us as people', 'hand splint, first fitting and wear schedule, no L code from us. 19 min', ['97760 19']],
    [
      'two codes of one stimulation',
      '97032 with G0283 ok? attended stim to the quad 10 min, then IFC to low back unattended',
      ['97032 10', 'G0283'],
    ],
    [
      'numbers first and a total last',
      '14 te / 14 ta / 14 nmr. 42 total',
      ['97110 14', '97530 14', '97112 14'],
    ],
    [
      'a traction with its own time',
      'traction 10 min, 98940',
      ['97140|97012|98940|98941|98942 ?activity 10', '98940'],
    ],
    ['units that are asked for behind it', 'gait 12 min, te 16 min units', ['97116 12', '97110 16']],
    [
      'a time that closes its sentence',
      'first visit w a brace: fit, skin check, how to wear it 22 min. then quad sets 16',
      ['97760 22', '97110 16'],
    ],
    ['a row of a sheet', 'code,min\n97530,18\n97110,18', ['97530 18', '97110 18']],
    ['a code by its end', 'adjusted atlas and both SI, reading it as 40??', ['98940']],
    ['who writes was alone', 'im a PTA, did 31 min of TE on my own', ['97110 31']],
    ['a verb before the number', '97110 ran 41 and 97140 ran 17', ['97110 41', '97140 17']],
    ['a key held too long', 'gaitt 12 min, ther exx 16 min', ['97116 12', '97110 16']],
    [
      'what a rest leaves',
      '38 min of ther ex but 8 of that was on the phone. 30 then. plus 10 min manual',
      ['97110 30', '97140 10'],
    ],
    ['as many numbers as services', 'gait and manual, same visit, 15 and 12', ['97116 15', '97140 12']],
    [
      'the one and the other',
      'do 97110 and 97116 clash? she had 20 of one and 18 of the other',
      ['97110 20', '97116 18'],
    ],
    [
      'everything else',
      'timed total was 44 minutes. 16 of those were manual, everything else was therex',
      ['97140 16', '97110 28'],
    ],
    ['a stretch by the clock in words', 'gait training from quarter to ten until ten past', ['97116 25']],
    ['a stretch by the clock in words', 'manual from half past two to ten to three', ['97140 20']],
    ['out and back', 'gait around the block, left 1:15 back 1:40', ['97116 25']],
    [
      'a service that was taken back',
      'ultrasound 8 min, cupping 5 min, scratch the cupping, therex 18 min',
      ['97035 8', '97110 18'],
    ],
    [
      'a time of what stands before it',
      'therex 24 min, vaso pump 15 min after therex',
      ['97110 24', '97016 15'],
    ],
    ['no hours before the colon', 'TE 0:24, MT 0:11', ['97110 24', '97140 11']],
    ['an hour and more', 'pool exercise an hour n five', ['97113 65']],
    ['hours with a word between', 'work conditioning three full hours', ['97545 180']],
    ['a time before the hour', 'manual from ten of nine to five past nine', ['97140 15']],
    [
      'a stretch that goes on in words',
      'manual from quarter past one till half past, then gait till ten of two',
      ['97140 15', '97116 20'],
    ],
    ['two letters that are no units', '31 mins therex then 9 of u/s', ['97110 31', '97035 9']],
    ['the last minutes of a total', 'gait has 6 min of it leftover, 51 total', ['97116 51']],
    ['the same minutes behind a sign', '97530 = 18 minutes, 97116 = 18 minutes', ['97530 18', '97116 18']],
    [
      'a service with its time, and a rest',
      '30 minutes of balance work, 12 of gait training, the remainder she waited for her ride',
      ['97112 30', '97116 12'],
    ],
    ['each of a list', 'te, mt and ta all sixteen min each', ['97110 16', '97140 16', '97530 16']],
    ['a service, a stroke and its time', 'TE/24 NMR/16 MT/9', ['97110 24', '97112 16', '97140 9']],
    ['each time in brackets before it', '(16) ther act (32) neuro re-ed', ['97530 16', '97112 32']],
    ['twice, and then the time', 'bridges x12 9 min', ['97110 9']],
    ['up to a time of day', 'gait 1:05p-1:20p, then manual right up to 1:43', ['97116 15', '97140 23']],
    ['a time on each', '24 on ther ex, 19 mobilizing the shoulder by hand', ['97110 24', '97140 19']],
    ['a time in words before it', 'thirty-one of gait training', ['97116 31']],
    ['a correction that has its own time', '8 ex, I mean therex, 9 manual', ['97110 8', '97140 9']],
    ['who sat', '31 minutes gait. 5 of that she sat', ['97116 26']],
    ['two parts of a day', '97530 16 in the AM and 17 in the PM', ['97530 33']],
    ['all of the services', '97112 97116 97110 all 17 min', ['97112 17', '97116 17', '97110 17']],
    ['a sum that is asked for', 'TE 9 MT 11 US 8 total?', ['97110 9', '97140 11', '97035 8']],
    [
      'the time that the others make up',
      'in the room 40 min. gait 25 min, 15 min of manual',
      ['97116 25', '97140 15'],
    ],
    ['parts in brackets', '97110 40 min (15 warming up, 25 strengthening)', ['97110 40']],
    ['a code and its time behind a sign', '97112 + 16 min', ['97112 16']],
    ['other numbers', 'ther act 21 min; 13 starting next week, 50 on the ABN', ['97530 21']],
    ['a denial and no time', 'CO-50 on 98941', ['98941']],
    ['an adjustment takes no minutes', '4 areas stm and two areas adjusted, 22 min', ['97140 22', '98940']],
    ['levels', 'grade 3 PAs to L3/4 14 min', ['97140 14']],
    ['a height and an age', "gait 34 min. hes 62, 5'11", ['97116 34']],
    [
      'a service named again by its code',
      'first AFO fitting 20 min, then 15 min walking practice with it. 97760 + 97116',
      ['97760 20', '97116 15'],
    ],
  ])('%s: %j', (_, text, expected) => expect(services(text)).toEqual(expected));

  it('keeps timed minutes and the time of the visit apart in a list', () =>
    expect(ask('neuro re-ed 11\ngait 20\ntimed total 31\ntotal tx 40')).toMatchObject({
      timedMinutes: 31,
      totalMinutes: 40,
    }));

  it('does not lend an aide’s minutes to the clinician', () =>
    expect(
      ask(
        'the aide did 20 min of therex with him, then I had him one on one for 23 doing therex',
      ).services.map(({ minutes, givenBy }) => [minutes, givenBy]),
    ).toEqual([
      [20, 'aide'],
      [23, undefined],
    ]));

  it('takes a region that is denied for none', () =>
    expect(ask('neck adjusted, manual 10 min on the knee not the neck').regionOfTherapy).toBe('other'));
});

describe('lists of services with their times', () => {
  it.each([
    [
      'time first, mixed',
      '5 min ultrasound 6 min estim attended 7 manual and 4 of gait',
      ['97035 5', '97032 6', '97140 7', '97116 4'],
    ],
    [
      'one stretch after another',
      'started 9:10 with US till 9:18, te til 9:40, mt until 9:55',
      ['97035 8', '97110 22', '97140 15'],
    ],
    [
      'what the larger part was',
      '35 minutes, mostly gait with about ten on manual',
      ['97116 25', '97140 10'],
    ],
    ['with 25 of something', 'manual 12, the PTA finished with 25 of ther ex', ['97140 12', '97110 25']],
  ])('%s: %j', (_, text, expected) => expect(services(text)).toEqual(expected));

  it('takes the time behind units for that of all', () =>
    expect(ask('neuro re ed x 1 ther ex x 2 for 41 min').totalMinutes).toBe(41));

  it('tells of a visit where nothing is asked', () =>
    expect(ask('walked in the parallel bars 12 then ultrasound 9, both with me').intent).toBe('code-visit'));
});
