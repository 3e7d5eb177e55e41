import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('a subject that belongs to no code, modifier or payer alone', () => {
  it.each([
    ['which dx goes first for a medicare adjustment', 'payer-rules', 'M99.00 to M99.05'],
    ['is it ok to round 7 and a half min up', 'count-units', 'never rounded up'],
    [
      'was here 14 months ago for headaches, back now. established exam or new?',
      'explain-code',
      'for 3 years',
    ],
    ['I bought the practice from a retired doc. are his patients new to me', 'explain-code', 'for 3 years'],
    ['saw him at 9 then again at 2, how do we show two trips', 'payer-rules', 'one unit a day'],
    ['only the pta was in the building, PT by phone. allowed?', 'payer-rules', 'general supervision'],
    ['seen by my partner 2 yrs ago, is she new for me?', 'explain-code', 'for 3 years'],
    ['PTA treated while PT on vacation no sub. medicare', 'payer-rules', 'general supervision'],
    [
      '98 yr old re-eval just cause the 90 days are up, 97164 ok?',
      'explain-code',
      'is no reason for a re-eval',
    ],
    ['2 PTs cotreat the same stroke pt 30 minutes, each bill 2?', 'payer-rules', 'make one unit'],
    ['targeted review starts where', 'payer-rules', 'From 3,000 dollars on'],
    ['VA guy, 13th chiro visit, authorization had 12. what now', 'payer-rules', 'more needs a request'],
    ['97535 cap per day?', 'explain-code', '8 units a day'],
    ['how many 97140 can i bill before mue kills it', 'explain-code', '6 units a day'],
    [
      'is a progress note due at some number of visits for a part b therapy pt',
      'document',
      '10 treatment days',
    ],
    ['who has to sign the poc, and by when', 'document', '30 days'],
    ['which of the PART findings must be there', 'document', 'two of four'],
    ['new here: the PART thing for medicare, do I need all 4 letters', 'document', 'two of four'],
    ['how many visits come with a first authorization from the VA', 'payer-rules', '12 visits'],
    ['is the progress report the same as a recert for medicare PT', 'document', '90 days'],
    ['what is the four unit rule at anthem about', 'payer-rules', '4 units or 1 hour'],
    [
      'they had our Humana MA people sign for wellness adjusting and bill GA. Are ABNs even for advantage plans?',
      'payer-rules',
      'no such notice',
    ],
    ['car accident, PIP. LMT did an hour of massage. does PIP pay for it', 'payer-rules', 'exclude massage'],
    ['97542. the new OT wrote it and nobody knows the number. what is it', 'explain-code', 'heelchair'],
    ['how long does one abn hold', 'payer-rules', 'holds while nothing changes'],
    [
      'UHC member past her limit, wants maintenance adjustments out of pocket. what do we need in hand before we bill her',
      'payer-rules',
      'written consent',
    ],
    [
      'cigna patient maxed out, pays cash. what has to be signed before we charge her',
      'payer-rules',
      'contract says',
    ],
    ['can we balance bill a uhc member for maintenance, is there a waiver', 'payer-rules', 'written consent'],
    ['member consent for telehealth', 'payer-rules', 'through 31 December 2027'],
    ['UHC member consent form for maintenance', 'payer-rules', 'written consent'],
    [
      'medicare PT patient plateaued, does she need an abn',
      'payer-rules',
      'skilled maintenance stays covered',
    ],
    ['would 76 let us bill 97140 on two lines, both shoulders', 'find-modifier', 'Modifier 76'],
    ['explain the rule of eights', 'count-units', 'each timed code alone'],
    ['from how many minutes on is there a fifth unit', 'count-units', '68 to 82'],
    ['what is a ptp edit', 'explain-code', 'column 1'],
    ['how many adjustments a year does medicare pay a chiro', 'payer-rules', 'No visit cap in law'],
    ['98941 x2 since she came twice today, ok?', 'payer-rules', 'One unit of 98940, 98941 or 98942 a day'],
    ['can chiro bill 97110 to medicare', 'payer-rules', 'only the adjustment of the spine'],
    [
      'student PT treated 30 min alone while I watched another patient',
      'payer-rules',
      'does alone is not billable',
    ],
    ['co-treat with OT 60 min, what do we each bill', 'payer-rules', 'make one unit'],
    ['do i use 97164 every 30 days', 'explain-code', 'the routine progress report is none'],
    ['how often is a progress note, medicare', 'document', 'every 10 treatment days'],
    ['how long does an initial eval have to be', 'explain-code', 'minutes do not'],
    ['which modalities are the supervised ones', 'explain-code', '97010 to 97028'],
    [
      'do i have to put minutes next to every single thing or does medicare look at one number',
      'document',
      'total minutes of timed codes',
    ],
    ['define timed code', 'explain-code', 'from 8 minutes'],
    ['can you bill group and individual same day', 'explain-code', 'apart from the minutes of the group'],
    ['may our lmt do 97140', 'payer-rules', 'no Medicare provider'],
    ['what is a sample goal for 97530', 'document', '15 lb crate'],
    ['97140 on 4 areas so 4 units right?', 'find-modifier', 'not sides and not regions'],
    ['97164 versus progress note, which one', 'explain-code', 'the routine progress report is none'],
    ['doc wants 98942 on every patient, ok?', 'document', 'What auditors look for'],
    [
      'can our chiro and our pt both see one patient on one day',
      'payer-rules',
      'each bills under his or her own number',
    ],
    [
      'can we code maint care as active so that insurance pays',
      'find-modifier',
      'never coded as active care',
    ],
    ['how do I document time for 97112 so bcbs is happy', 'document', 'minutes of each code'],
    ['LT and RT on 98943 for both knees x2?', 'find-modifier', '98943 is one unit a day'],
    ['may the two regions be contiguous for optum', 'payer-rules', 'must not touch'],
  ])('%j is answered', (question, intent, words) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ intent, status: 'answered' });
    expect(answer.text).toContain(words);
  });

  it('says first what holds for the payer and the discipline', () => {
    const question = 'patient has plateaued, is maintenance therapy covered by medicare';
    expect(firstLineOf(ask(question, { discipline: 'pt' }))).toMatch(/^Medicare, PT or OT: yes/);
    expect(firstLineOf(ask(question))).toMatch(/^Medicare, chiropractor: no/);
  });

  it.each([
    'medicare therapy cap for next year?',
    'any word on the coming year kx amount',
    "next yr's therapy threshold",
    'kx limit in 2027',
  ])('gives no figure of another year: %j', (question) => {
    const first = firstLineOf(ask(question, { discipline: 'pt', payer: 'medicare' }));
    expect(first).toContain('2027 is not known here');
  });

  it.each([
    ["what was last year's kx cap", '2,410'],
    ['she fell last year. where is the kx threshold now', '2,480'],
  ])('knows which year is meant: %j', (question, figure) =>
    expect(firstLineOf(ask(question, { discipline: 'pt', payer: 'medicare' }))).toContain(figure),
  );

  it.each([
    'he never came in, can I bill 15 min of chart review',
    'is half an hour of paperwork billable',
    '20 min reviewing the chart before she arrived, billable?',
  ])('makes no unit of time without the patient: %j', (question) => {
    const answer = ask(question);
    expect(answer.unitCounts.cms).toEqual([]);
    expect(answer.text).toContain('Without the patient there is no treatment');
  });

  it('says of the notice what a therapist needs', () => {
    const question = 'Medicare patient still needs skilled care. can we keep billing or does she need an ABN';
    expect(ask(question, { discipline: 'pt' }).text).toContain('skill of a therapist stays covered');
  });

  it('still counts what is left when the charting is taken off', () =>
    expect(ask('50 min with 10 min documenting, how many units').text).toContain('40 timed minutes'));

  it('says what a payer wants of authorization once', () => {
    const { text } = ask('does an aetna ma plan want auth for 98941');
    const lines = text.split('\n').filter((line) => line.length > 60);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('looks the figure of the year up, and says when it is missing', () => {
    expect(firstLineOf(ask('what is the kx threshold', { discipline: 'pt' }))).toContain('2,480');
    expect(firstLineOf(ask('what is the kx threshold', { today: '2027-02-01' }))).toContain('not known here');
  });

  it('answers whether a named payer wants authorization', () =>
    expect(ask('is pre auth needed for PT with humana')).toMatchObject({
      intent: 'payer-rules',
      status: 'answered',
    }));

  it('says what the payer says of a day first, and that a figure is not known', () =>
    expect(firstLineOf(ask('how many timed units a day does united pay'))).toContain(
      'the number is not known',
    ));

  it('leaves a visit a visit where a notice is only told of', () =>
    expect(ask('98941 for medicare, maintenance, signed ABN on file, what code').lines[0]?.code).toBe(
      '98941',
    ));

  it('says of another payer whose rule it is', () =>
    expect(ask('does the ABN work for medicare advantage').text).toContain(
      'Medicare Advantage has no such notice',
    ));

  it.each([
    ['can our PTA bill 97164', 'decisions of the therapist'],
    ['can a chiropractor bill 97161', 'office visit'],
    ['who is allowed to do 97140', 'practice act'],
    ['what if I bill 97110 without minutes', 'needs the minutes of each code'],
    ['can the tech run 97035 while I chart', 'does not count'],
  ])('looks a rule up that is asked of a code, and makes no line of it: %j', (question, words) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ status: 'answered', lines: [], asks: [] });
    expect(answer.text).toContain(words);
    expect(answer.codes.length).toBe(1);
  });

  it.each([
    ['can a chiropractor bill 97140 with 98941', 'check-pair'],
    ['the tech did 10 min of 97110, can we bill', 'code-visit'],
  ])('leaves a pair a pair and a visit a visit: %j', (question, intent) =>
    expect(ask(question).intent).toBe(intent),
  );

  it.each(['can pt do exercises at home', 'is pt allowed to use the pool'])(
    'asks nothing of licences where the patient is meant: %j',
    (question) => expect(ask(question).text).not.toContain('practice act'),
  );

  it('explains a code of which it is asked whether it is one-on-one', () =>
    expect(ask('does 97112 need to be 1 on 1')).toMatchObject({ intent: 'explain-code', lines: [] }));
});
