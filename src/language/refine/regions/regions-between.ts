import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** "Neck thru pelvis", "neck CMT through the sacrum", "cervical all the way down to the SI". */
const upTo =
  /^(region |spine |cmt |adj |adjustment |adjusted )?(all the way )?(thru|through|down (to|thru|through|into)|clear (to|down to))( to)?( the| his| her)?$/;

/** "From neck to pelvis", "atlas to sacrum adjusted": a bare "to" is a range where the words before it tell of nothing that moved. */
const bareTo = /^(region |spine )?(-|to|till|until)( the| his| her)?$/;
const wanders =
  /^(pain|pains|radiates?|radiating|radiated|refers?|referring|referred|travels?|traveling|shoots?|shooting|moved|moving|moves|switched|changed|changes?|went|goes|spread|spreads|spreading|numb|tingling|compared?|next)$/;
/** So many words before a range tell what it is of. */
const BEFORE = 5;

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
    const isRange = last && (upTo.test(words.join(' ')) || isToldBy(tokens, last, words.join(' ')));
    // The occiput lies above the first of them.
    if (last && isRange && (first >= 0 || last.value === 'occiput') && end >= 0)
      for (const value of spine.slice(Math.min(first, end) + 1, Math.max(first, end)))
        all.push({ slot: 'region', value, from: last.to, to: region.from });
    all.push(region);
  }
  return all;
}

/** Whether a bare "to" stands between the ends of what was worked on, and not on the way of a pain or of a change. */
function isToldBy(tokens: Draft['tokens'], { from }: Sighting, between: string): boolean {
  return (
    bareTo.test(between) &&
    !tokens.slice(Math.max(0, from - BEFORE), from).some(({ text }) => wanders.test(text))
  );
}
