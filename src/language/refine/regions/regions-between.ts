import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** "Neck thru pelvis", "neck CMT through the sacrum", "cervical all the way down to the SI". */
const upTo =
  /^(region |spine |cmt |adj |adjustment |adjusted )?(all the way )?(thru|through|down (to|thru|through|into)|clear (to|down to))( to)?( the| his| her)?$/;

/** Where two parts of the spine are the ends of a range, those between them were meant as well. */
export function regionsBetween(
  { tokens }: Draft,
  regions: readonly Sighting[],
  { ruleSet }: Model,
): Sighting[] {
  const spine = ruleSet.regions.filter(({ spinal }) => spinal).map(({ id }) => id);
  const all: Sighting[] = [];
  for (const region of regions) {
    const last = all.at(-1);
    const words = last ? tokens.slice(last.to, region.from).map(({ text }) => text) : [];
    const [first, end] = [spine.indexOf(last?.value ?? ''), spine.indexOf(region.value)];
    if (last && first >= 0 && end >= 0 && upTo.test(words.join(' ')))
      for (const value of spine.slice(Math.min(first, end) + 1, Math.max(first, end)))
        all.push({ slot: 'region', value, from: last.to, to: region.from });
    all.push(region);
  }
  return all;
}
