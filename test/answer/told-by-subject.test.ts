import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('subjects that stood between a question and its code', () => {
  it.each([
    ['a physical therapist did an HVLA thrust to T6, which code', 'is 97140'],
    ['PT did manip grade 5 to T7, what code', 'is 97140'],
    ['may a therapist use 98941 for a manipulation', 'is 97140'],
    ['can pt bill 98942', 'is 97140'],
    ['may 98941 be charged 2x on one day', 'One unit of 98940, 98941 or 98942 a day'],
    ['adjusted twice today, two units of 98940?', 'One unit of 98940, 98941 or 98942 a day'],
    [
      'traction with my hands compared to traction with the table, same number?',
      '97140 when the traction was given by hand; 97012',
    ],
    ['traction by machine vs traction by hand', '97012 when a machine gave the traction; 97140'],
    ['knee and both ankles adjusted. does 98943 go three times', '98943 × 1'],
    ['atlas, T4 and L3 got adjusted, what level of adjustment is that', '98941 × 1'],
    ['stairs with the bad leg first, cueing him not to limp. which one', '97116'],
    ['deep heat with the short wave drum', '97024 × 1'],
    ['measured all the fingers with a goniometer, report written', '95852 × 1'],
    ['98943 for both wrists, two units?', '98943 is one unit a day'],
    ['both hips, 97140 x2, two lines?', 'count minutes, not sides'],
    ['is it fine to bill 99212 with 25 each visit beside the adjustment', 'do not belong on every visit'],
    ['is a re-eval with the progress note billable', 'the routine progress report is none'],
    ['does the thoracic region touch the lumbar one for united’s 59 rule', 'must not touch the adjusted one'],
  ])('%j', (question, words) => expect(firstLineOf(ask(question))).toContain(words));

  it.each([
    ['pt tolerated the adjustment of C2 and T5 well, which code', '98940'],
    ['97140 20 min to both shoulders', '97140'],
    ['new patient exam with 25 and 98940', '98940'],
  ])('leaves a visit a visit: %j', (question, code) =>
    expect(ask(question).lines.map((line) => line.code)).toContain(code),
  );

  it('asks of a note that was asked about although a modifier stands in it', () =>
    expect(ask('98941 AT for medicare, what must the plan of care note show').intent).toBe('document'));
});

it.each([
  'cervical fusion long ago, so she adjusts only the mid back. massage to the neck 15 min, with the adjustment ok?',
  'surgery on the low back last year, doc adjusted T5, manual 15 min on the lumbar',
])('takes no region that was operated on for an adjusted one: %j', (question) =>
  expect(ask(question).verdict).not.toBe('not-allowed'),
);

describe('what a payer covers from a chiropractor at all', () => {
  it.each([
    ['will tricare pay a chiropractor', 'excluded for civilian providers'],
    ['is a chiropractor covered by medicaid in north carolina', 'M99.10'],
  ])('is told where the rules know it: %j', (question, words) =>
    expect(firstLineOf(ask(question))).toContain(words),
  );

  it.each(['does cigna pay chiropractors', 'is chiropractic covered by aetna'])(
    'is a matter of benefits elsewhere: %j',
    (question) => expect(ask(question).status).toBe('out-of-scope'),
  );

  it('says of an adjustment whose code is open that the payer pays none of them', () =>
    expect(firstLineOf(ask('tricare, adjustment'))).toContain('98940, 98941 and 98942 are excluded'));
});

it.each(['Isn’t it so that 97110 can’t be billed with 98941?', 'you cannot bill 97530 with 98940, right'])(
  'says what may be, where the question denies it: %j',
  (question) => expect(firstLineOf(ask(question))).toContain('they may be billed together'),
);

it.each(['is 97112 ok next to 98940 if its a diff spot', '97124 and 98941 at a different place'])(
  'compares no codes where it is the place that differs: %j',
  (question) => expect(ask(question).intent).toBe('check-pair'),
);

describe('what is asked of another desk in words of a rule', () => {
  it.each([
    'which license do I need to hire a massage therapist in Georgia',
    'what level do I adjust for sciatica',
  ])('%j', (question) => expect(ask(question).status).toBe('out-of-scope'));
});
