import { expect, it } from 'vitest';
import { draft } from '../model.ts';

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
