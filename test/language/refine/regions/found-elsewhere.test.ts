import { describe, expect, it } from 'vitest';
import { ask, services } from '../../model.ts';

describe('regions of the spine beside those that were adjusted', () => {
  it.each([
    ['c/o neck, mid back and low back pain. Adjusted neck and mid back', '98940'],
    ['tender C1, T4, L5. adjusted C1', '98940'],
    ['restricted at C5, T6, L4, SI; adjusted C5 and T6 only', '98940'],
    ['checked C, T and L, adjusted T only', '98940'],
    ['neck hurts and low back tight, adjusted T4', '98940'],
    ['palpation tender C T L S. thrust at C3 only per note', '98940'],
    ['plan: full spine starting next wk. today i did the neck only', '98940'],
    ['maintenance care, adj C5 and L4', '98940'],
    ['xray neck to pelvis, adjusted L5', '98940'],
    ['neck to low back hurts, adjusted the neck only', '98940'],
    ['C5 was restricted but T4 and L5 adjusted', '98940'],
    ['Doctor found restrictions at C1, T5, L3 and left SI but only adjusted C1 and T5 today.', '98940'],
  ])('are none where they were only felt or found: %j', (text, code) =>
    expect(services(text)).toEqual([code]),
  );

  it.each([
    ['neck pain, mid back pain and low back pain. cmt to all', '98941'],
    ['neck sore, mid back sore, low back sore, adjusted all three', '98941'],
    ['adjusted C2 for pain, T6 for stiffness, L4 for pain, SI for pain', '98941'],
    ['adjusted neck pain, mid back pain, low back pain', '98941'],
    ['98941, neck mid back low back pain', '98941'],
    ['adjusted C5 T4 L5 SI, SI was really tight', '98941'],
    ['adjusted neck to low back', '98941'],
    ['from C1 to L5 adjusted', '98941'],
  ])('are treated where all of them were adjusted: %j', (text, code) =>
    expect(services(text)).toEqual([code]),
  );

  it('are two where a hyphen joins their names', () =>
    expect(services('cervical-lumbar adj')).toEqual(['98940']));
});

describe('a number of regions beside a typed code', () => {
  it.each([
    'pain in 3 regions, 98940',
    '98940. Last week 3 regions',
    '98940 today. Mother had 3 regions adjusted',
    'subluxations in 4 regions, 98940 billed',
    '98940 and pain in 5 regions',
  ])('tells nothing where they were felt, found or of another visit: %j', (text) =>
    expect(ask(text).services[0]?.spinalRegions).toBeNull(),
  );

  it.each([
    ['98940. xrays showed 3 regions, adjusted 2', 2],
    ['98940 with 5 regions', 5],
    ['adjusted 4 regions, is that 98940?', 4],
    ['tender in 3 regions, adjusted all of them, 98940', 3],
  ])('is kept where they were adjusted: %j', (text, number) =>
    expect(ask(text).services[0]?.spinalRegions).toBe(number),
  );
});

it('of a visit is no number of regions', () =>
  expect(services('visit 4 total, neck area adjusted')).toEqual(['98940']));

describe('regions of another day', () => {
  it.each([
    'neck and upper back adjusted today, tomorrow he is getting the lumbar done',
    'last visit we adjusted C, T and L. today only adjusted L4',
    'yesterday adjusted neck mid back low back, today neck',
    'next week we start on the lumbar, today adj neck + mid back',
    'adjusted C and T today. Next visit will do the lumbar',
  ])('are none of this visit: %j', (text) => expect(services(text)).toEqual(['98940']));

  it.each(['yesterday adjusted neck, mid back and low back', 'adjusted C, T and L last visit'])(
    'are kept where no other is told: %j',
    (text) => expect(services(text)).toEqual(['98941']),
  );
});
