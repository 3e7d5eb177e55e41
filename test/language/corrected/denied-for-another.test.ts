import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('what is denied for another of its kind is as if it had not been written', () => {
  it.each([
    ['TE 15, 98941 not 98940', 'TE 15, 98941'],
    ['97140 20, not 97110 20', '97140 20'],
    ['not 97110 but 97140 20 min', '97140 20 min'],
    ['not 97110 20, 97140 20', '97140 20'],
    ['20 min of NMR not 20 min of TE', '20 min of NMR'],
    ['TE 15, manual instead of massage 20', 'TE 15, manual 20'],
    ['TE 15 and 98941 rather than 98940', 'TE 15 and 98941'],
    ['97110 x3 not x2', '97110 x3'],
    ['TE 20 medicare not aetna', 'TE 20 medicare'],
    [
      'medicare PT: manual 15, not one-on-one with the PT but with the PTA',
      'medicare PT: manual 15 with the PTA',
    ],
    ['balance 30 min 1:1 not in a group', 'balance 30 min 1:1'],
    ['dry needling 3 muscles not 2 muscles', 'dry needling 3 muscles'],
    ['97110-GP not 59', '97110-GP'],
    ['98941 at least 3 regions, not 98940', '98941 at least 3 regions'],
    ['medicare PT: PT treated, not pta, gait 20', 'medicare PT: PT treated, gait 20'],
  ])('%s', (text, meant) => expect({ ...ask(text), sure: true }).toEqual({ ...ask(meant), sure: true }));
});

describe('who asks or tells of a payer means both', () => {
  it.each([
    ['can I bill 97124 instead of 97140', ['97124', '97140']],
    ['why 97140 not 97124?', ['97140', '97124']],
    ['should it be 98941 not 98940', ['98941', '98940']],
    ['payer says 97530 not 97110', ['97530', '97110']],
    ['97124 not allowed with 97140?', ['97124', '97140']],
    ['20561 not 20560 for 3 muscles?', ['20561', '20560']],
    ['insurance denied 97110 not 97140', ['97110', '97140']],
  ])('%s', (text, codes) =>
    expect(
      services(text)
        .map((service) => service.slice(0, 5))
        .sort(),
    ).toEqual([...codes].sort()),
  );
});

it.each([
  ['98941, nope 98940', '98940'],
  ['98940 x1 not x2', '98940'],
  ['didnt do an exam today, 98941 only', '98941'],
  ['not charging for massage 10 min, 98941', '98941'],
  ['98942 entire spine adjusted', '98942'],
])('%s: the adjustment that is left was done', (text, code) =>
  expect(ask(text)).toMatchObject({ intent: 'code-visit', services: [{ codes: [code] }] }),
);

it.each([
  ['not the PTA, PT did TE 30 medicare', 'TE 30 medicare, PT did it'],
  ['not the PTA but the PT did TE 30 medicare', 'TE 30 medicare, PT did it'],
  ["TE 30, wasn't group, one pt", 'TE 30 one on one'],
])('%s: what is denied tells what the rest leaves open', (text, meant) => {
  expect(ask(text).discipline).toBe(ask(meant).discipline);
  expect(services(text)).toEqual(services(meant));
});
