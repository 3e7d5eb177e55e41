import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/language/read-draft.ts';
import { ask, model, services } from '../model.ts';

describe('services that were not given', () => {
  it.each([
    ['97110 25 min, 97140 not done', ['97110 25']],
    ['did not do 97140, just 97110 25 min', ['97110 25']],
    ['97110 30 min, patient refused 97035', ['97110 30']],
    ['skipped the manual today, 97110 30 min', ['97110 30']],
    ['97530 20 min, 97112 was deferred today', ['97530 20']],
    ['97110 30 min, no 97140', ['97110 30']],
    ['can we bill 97814 without 97813', ['97814']],
    ['98941, traction not performed because of pain, 97110 15 min', ['98941', '97110 15']],
    ['97035 was skipped, 97140 15 min', ['97140 15']],
    ['mfr 12, kneading massage nope not done today', ['97140 12']],
    ['gait training 16 min, not for cardio', ['97116 16']],
    ['massage 25 min, cash pay no adjustment', ['97124 25']],
    ['adjusted the ankle and the wrist, did not touch the spine', ['98943']],
    ['adjusted the ankle and the wrist', ['98943|97140 ?activity']],
    ['the doc adjusted an elbow, nothing on the spine', ['98943']],
    ['rigid tape on the knee', ['29530']],
    // A wide word has its usual meaning beside what was given, not beside what was not.
    ['STM low back 15 min, no adjustment', ['97140|97124 ?activity 15']],
    ["STM low back 15 min, didn't adjust", ['97140|97124 ?activity 15']],
    ['STM 15 min, no 98941', ['97140|97124 ?activity 15']],
    ['STM 15 min, te 10, no adjustment', ['97140 15', '97110 10']],
    ['kinesio tape on the knee 10 min', ['97112|97110|97139 ?activity 10']],
  ])('%j leaves %j', (text, expected) => expect(services(text)).toEqual(expected));

  it.each([
    ['97140 without modifier', ['97140']],
    ['no 59 on 97140 with 98941', ['97140', '98941']],
    ['98941 and 97140 was not paid', ['98941', '97140']],
    ['97140 not done in the same region as 98941', ['97140', '98941']],
    ['uhc refused 97140 with 98941', ['97140', '98941']],
    ['the plan declined 97530 and 97110', ['97530', '97110']],
    ['we did not do 97140', ['97140']],
    ['97140 no modifier, 98941', ['97140', '98941']],
  ])('%j keeps %j', (text, expected) => expect(services(text)).toEqual(expected));
});

it.each([
  ['planned 15 of NMR but only did manual 12, no cupping', '97112', '97124'],
  ['planned gait 20, today only manual 15, no traction', '97116', '97012'],
])('what was planned in %j stays denied beside what a no denies', (text, ...left) => {
  const denied = readDraft(text, model).denied.flatMap(({ codes }) => codes);
  expect(denied).toEqual(expect.arrayContaining(left));
});

describe('several codes and no verb', () => {
  it.each([
    ['97140 and 98941 different region, uhc', 'check-pair'],
    ['98940 and 97112 same region', 'check-pair'],
    ['98941 AT 97140-59', 'check-pair'],
    ['99213-25 98941', 'check-pair'],
    ['97140 neck, 98940 lumbar', 'check-pair'],
    ['98941 97140 97110', 'check-pair'],
    ['97110 20 min 97140 15 min different region than 98941', 'code-visit'],
    ['97124 vs 97140', 'compare-codes'],
    ['difference of 98940 and 98941 in regions', 'compare-codes'],
  ])('%j is %s', (text, intent) => expect(ask(text).intent).toBe(intent));
});

describe('a service that is to be left off', () => {
  it.each([
    ['97140 16 min, 97035 9 min but leave it off, 97110 17 min', ['97140 16', '97110 17']],
    ['97035 9 min but leave it off, 97140 17 min', ['97140 17']],
    ['12 min of massage was the student so leave it off, I did gait training 20 min', ['97116 20']],
    ['leave it off? 97110 20 min and 97140 15 min', ['97110 20', '97140 15']],
    ['97110 20 min, dont count that', ['97110 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
