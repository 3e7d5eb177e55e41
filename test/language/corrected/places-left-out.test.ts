import { describe, expect, it } from 'vitest';
import { ask, draft, services } from '../model.ts';

const codes = (text: string) => draft(text).mentions.flatMap((mention) => mention.codes);

it.each([
  ['doc adjusted C, T and L.. scratch the T he only checked it. so neck and low back', ['98940']],
  ['adjusted C, T and L. skipped T today', ['98940']],
  ['CMT C T L, only checked SI, no adjusting there', ['98941']],
  ['adjusted mid back and low back, but not the neck', ['98940']],
  ['adjusted mid back and low back, didnt touch the neck', ['98940']],
  ['dry needled glute med and piriformis. oh and not the QL he said no. code?', ['20560']],
  ['dry needled glute med and piriformis, didnt get to the QL', ['20560']],
  ['dry needled glute med, QL and piriformis. QL was only checked', ['20560']],
  ['adjusted mid back, low back and neck, neck - scratch that', ['98940']],
  ['no neck or low back, adjusted T', ['98940']],
  ['skipped the neck, adjusted T and L', ['98940']],
  ['planned C T L but only adjusted C and L', ['98940']],
  ['couldnt adjust the neck, did T L and SI', ['98941']],
  ['adjusted C, T and L. left the T alone', ['98940']],
  ['CMT cervical thoracic lumbar - no thoracic today', ['98940']],
  ['C T adjusted, L was not adjusted', ['98940']],
  ['C T L adjusted, SI not adjusted', ['98941']],
  ['C T L adjusted. T not adjusted', ['98940']],
  ['adjusted C T L, didn’t adjust T', ['98940']],
  ['C5 L4 adjusted, T6 not adjusted', ['98940']],
  ['adjusted C T L, pelvis not adjusted', ['98941']],
  ['neck wasn’t adjusted, T and L were', ['98940']],
  ['adjusted C, T, L except the T', ['98940']],
  ['adjusted neck, mid back, low back and SI except for the mid back', ['98941']],
  ['adjusted all 5 but the pelvis, manual 12 on calf', ['98941', '97140']],
  ['adjusted everything but the neck. 97140 to calf 12', ['98941', '97140']],
])('“%s”: what was not treated is not counted', (text, read) => expect(codes(text)).toEqual(read));

it.each([
  ['neck not painful, adjusted neck and T', ['98940']],
  ['98940 neck, no thoracic findings, low back adj', ['98940']],
  ['can we skip the T, adjusted C, T and L', ['98941']],
])('“%s” leaves no place out', (text, read) => expect(codes(text).slice(0, 1)).toEqual(read));

it('hands are no arms: “both arms, both legs (no hands) and the cervical spine”', () =>
  expect(
    draft('95851 both arms, both legs (no hands) and the cervical spine, own report').mentions[0]?.areas,
  ).toBe(5));

describe('where no adjustment went is told of another service, whose region is another then', () => {
  it.each([
    ['97124 15 min low back, low back not adjusted, 98940 neck and mid back', '97124 15'],
    ['98941 C T L, did not adjust shoulder, MT shoulder 15', '97140 15'],
    ['98940 neck and low back, 97140 15 min mid back not adjusted', '97140 15'],
    ['98940 C and T, L not adjusted but 97140 15 to L', '97140 15'],
    ['98940 C T, didn’t adjust L, MT 15 to L', '97140 15'],
    ['98940 T L, 97140 15 neck - did not adjust neck', '97140 15'],
    ['low back was not adjusted, 97140 there 15, 98940 C T', '97140 15'],
    ['neck manual 15, neck wasn’t adjusted, T L adjusted', '97140 15'],
    ['massage to neck 15 (neck not adjusted), adjusted T L', '97124 15'],
    ['massage 15 on a region that was not adjusted, 98940', '97124 15'],
    ['97140 15 hip. hip not adjusted. 98941 C T L', '97140 15'],
  ])('%s', (text, service) => {
    expect(services(text)).toContain(service);
    expect(services(text)).toHaveLength(2);
    expect(ask(text).regionOfTherapy).toBe('other');
  });

  it('and of a whole list: “C, T, L and SI not adjusted, only massage 15”', () =>
    expect(services('C, T, L and SI not adjusted, only massage 15')).toEqual(['97124 15']));
});
