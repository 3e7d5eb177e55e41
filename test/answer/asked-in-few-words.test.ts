import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('a question of a few words', () => {
  it.each([
    ['MUE for 97112', 'Medicare’s limit for 97112 is'],
    ['can a PTA bill 97140', 'A PTA or OTA treats under the plan'],
    ['pta 97140 billable?', 'A PTA or OTA treats under the plan'],
    ['may an assistant perform 97140', 'A PTA or OTA treats under the plan'],
    ['97110 by a chiropractor ok?', 'No code belongs to one profession'],
    ['do chiropractors get to bill 97110', 'No code belongs to one profession'],
    ['new or established patient', 'New means no service in person'],
    ['maintenance care uhc', 'Most commercial contracts do not pay maintenance'],
    ['maintenance care medicare', 'Medicare, chiropractor: no, an adjustment given as maintenance'],
    ['97010 reimbursed?', '97010: Heat or ice pack'],
    ['can i bill a re-eval for progress report', 'No: that a report'],
    ['is co needed when the cota does 97530', 'CO is not required'],
    ['are 97530 and 97110 timed', '97530: Practising whole-body'],
    ['is 97140 or 97012 timed', '97140: Skilled hands-on'],
    ['25 on 98941', '25 on 98941'],
    ['25 on 97161 with 97110', '25 on 97161'],
    ['KX before threshold', 'KX from 2,480 dollars on'],
    ['no auth denial', '197: No prior authorization'],
    ['uhc paid 98940 instead of 98941', '98941 was paid as 98940'],
    ['billed 98941 they paid 98940', '98941 was paid as 98940'],
    ['97110 x2 only one unit paid', '2 units of 97110 alone take'],
    ['why would medicare deny 98941', 'segmental dysfunction'],
    ['is 97001 still valid', '97001 ended on 2016-12-31'],
    ['what replaced 97001', 'Use 97161, 97162 or 97163'],
    ['can i bill telehealth adjustments', 'An adjustment is never telehealth'],
    ['does the PT need to cosign PTA notes', 'are the therapist'],
    ['can i bill patient for non covered', 'written consent'],
    ['notice of non coverage', 'The notice (ABN) is for original Medicare'],
    ['97110 MUE pls', 'Medicare’s limit for 97110 is 6 units'],
    ['MUE for 97110 in 2024', 'Medicare’s limit for 97110 is 6 units'],
    ['ultrasound max units', 'Medicare’s limit for 97035 is 2 units'],
    ['97110 max units per day cigna', '4 units of timed therapy a day'],
    ['MUE for 97110 cigna', '4 units of timed therapy a day'],
    ['how many 97110 can i bill in one day cigna', '4 units of timed therapy a day'],
    ['documentation for modifier 59', 'What the note must show for 59: 4 points'],
    ['59 documentation', 'What the note must show for 59: 4 points'],
    ['how do i document 59', 'What the note must show for 59: 4 points'],
    ['modifier 57', 'Modifier 57 is described by no rule here'],
    ['modifier 50 on 97140', '50 on 97140 is described by no rule here'],
    ['97530 OT GO?', 'GO is not required'],
    ['code for hot pack', '97010 × 1'],
    ['when 97124 when 97140', 'Bill 97124 when it was general massage'],
    ['59 before GP?', 'No CMS rule fixes the place of a modifier'],
    ['97035 left and right modifier', 'count minutes, not sides and not regions'],
    ['97140 am and pm 76?', 'Two visits on one day'],
    ['patient came twice today 97110 both times modifier', 'Two visits on one day'],
    [
      'two PTs treated her at the same time, 30 min each, who bills',
      'two people at one patient in the same quarter hour',
    ],
    ['CO-253', 'sequestration'],
    ['denied for max units 97110', 'N362: More units'],
    ['98940 mcr maintenance', 'Medicare does not pay an adjustment given as maintenance'],
    ['98941 medicare, maintenance, no abn', '98941: GZ'],
    ['98942 vs 98941, adjusted C2, T6, L5 and the sacrum', '98941 × 1'],
    ['98940 or 98941 for neck and low back', '98940 × 1'],
    ['98941 vs 98942', 'Bill 98941 when three or four spinal regions'],
    ['GZ vs GA, nothing signed', 'GZ is the one that fits'],
    ['25 on 99213 w/ 98941', '99213: 25, only if the exam'],
    ['97110 and 97112 GP?', 'GP is not required'],
    ['is 97124 payable w 98941 by bcbs', 'Yes, on a condition. 97124: 59 or XS'],
    ['can a pta do the progress report', 'No: the evaluation and re-evaluation'],
    ['72040 and 98941 today', 'the table at hand does not cover 72040'],
    ['98941 am and pm visit same pt', 'is one unit a day, whatever the number of visits'],
    ['97035-50 both knees?', '97035: GP, only if the payer'],
    ['FCE, how many units max', 'Medicare’s limit for 97750 is'],
    ['can a PTA do 97112 uhc, CQ?', '97112: CQ'],
    ['is the occiput cervical', 'The adjustment follows the number of spinal regions'],
    ['does 99212 work for a chiro recheck', '99212 × 1'],
    ['bcbs keeps kicking back 97124 w 98941, we put 59', 'NCCI 2024Q3 pays 98941, and 97124'],
    ['how come cigna denies 97140 with 98940, 59 is on it', 'Why 97140 gets denied'],
    ['medicare PART, how many of the four must be there', 'at least two of four'],
    ['unattended vs attended stim, which one is timed', 'attended it is 97032'],
    ['99213-25 + 98941 + 97140-59, anything missing', 'Yes, on a condition. 99213: 25'],
    ['97124 XS or 59 medicare chiro', '97124 is excluded'],
    ['does the VA want GP on exercise', 'GP (payer rule)'],
    ['98940 and 98941 both for neck, mid back, low back?', 'No, not together as described'],
    ['medicare chiro: do they pay for exams and xrays', 'no exam, no therapy, no 98943, no x-ray'],
    ['tricare covering a chiropractor?', 'excluded for civilian providers'],
    ['uhc: total time or each code on its own', 'CMS total time'],
    ['whats differance of 97110 n 97112', 'Bill 97110 when the aim is strength'],
    ['is flexion distraction 97012 or part of the adj', 'Bill 98940, 98941 or 98942 rather than 97012 when'],
    ['97140 mfr and 97140 joint mobs, 2 lines?', 'count minutes, not sides and not regions'],
  ])('%j', (question, words) => expect(firstLineOf(ask(question))).toContain(words));

  it.each(['medicare denied the 97110 PT did', 'medicare denied 97110 that the PT did'])(
    'hears in "%s" that a therapist gave it',
    (question) => expect(ask(question).lines.map(({ coverage }) => coverage)).not.toContain('excluded'),
  );

  it.each([
    ['wc adjuster wants 97750', 'workers-comp'],
    ['wc pt 97110 x2', 'workers-comp'],
    ['wc pt, taught the transfer to bed 15', 'commercial'],
    ['97542 wc pt 20 min', 'commercial'],
  ])('hears in %j who pays: %s', (question, payer) => expect(ask(question).payer.id).toBe(payer));

  it.each([
    ['they keep downcoding 98941 to 98940', ['98941']],
    ['humana processed our 98942 as 98941, says not supported', ['98942']],
    ['aetna refused 97012, experimental', ['97012']],
  ])('%j is a denial of what was sent', (question, codes) => {
    const { intent, lines } = ask(question);
    expect({ intent, codes: lines.map(({ code }) => code) }).toEqual({ intent: 'denial', codes });
  });

  it.each(['is there a code for a PROM questionnaire', 'PROMs scored at the visit, code?'])(
    'hears no exercise in %j',
    (question) => expect(ask(question).lines).toEqual([]),
  );

  it.each([
    'is 97112 a zip code in oregon',
    'does the timeclock use the 8 minute rule',
    'good dx for 97140?',
    'does headache respond if massage works',
  ])('leaves %j to another desk', (question) => expect(ask(question).status).toBe('out-of-scope'));
});
