import { distance } from '../../book/nearness.ts';
import { type Count, type Draft, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import { tells } from '../../words/word-lists.ts';
import { countsSpared } from '../regions/except-regions.ts';
import { isNumberUntreated } from '../regions/number-untreated.ts';

/** The number of regions that was said; of several the one beside the adjustment: "3 areas of MFR and one area adjusted". */
export function regionsSaid(draft: Draft, model: Model): Count | null {
  const { counts, mentions, tokens } = draft;
  const said = counts.filter(
    (count) =>
      count.noun === 'regions' &&
      !countsSpared(draft, count) &&
      !isOfPlaceBeside(draft, count) &&
      !isNumberUntreated(draft, count) &&
      !wasOnlyBilled(draft, count),
  );
  const adjustment = mentions.find((mention) => isAdjustment(mention, model));
  if (said.length < 2 || !adjustment) return said[0] ?? null;
  const far = (count: Count) => distance(tokens, adjustment, count);
  return said.reduce((near, count) => (far(count) < far(near) ? count : near));
}

/** "Is it 1-2 or 3-4 regions": a question, which the regions named answer. */
export function isOneOrOther(said: Count | null, named: number, { tokens }: Draft): boolean {
  if (said === null) return false;
  const numbers = tokens
    .slice(Math.max(0, said.from - 4), said.to + 2)
    .filter(({ kind }) => kind === 'number');
  // "3 or 4 regions: neck and low back": the names and the numbers contradict each other.
  if (Math.min(...numbers.map(({ text }) => Number(text))) > named) return false;
  const isOr = (at: number) => tokens[at]?.text === 'or';
  return (
    (isOr(said.from - 1) && tokens[said.from - 2]?.kind === 'number') ||
    (isOr(said.to) && tokens[said.to + 1]?.kind === 'number') ||
    tokens.slice(said.from, said.to).some((_, at) => isOr(said.from + at))
  );
}

/** So many words stand between who says something and what it is said of. */
const FEW = 3;
/** And so many between what was billed and what was done. */
const REACH = 6;

/** Words between places and the number of regions that they are said to be: "low back is one region", "SI counts as a region". */
const equals =
  /^(is|are|was|were|counts?|counted|as|=|being|equals?|makes?|considered|just|only|all|still|a|the|same|really)$/;

/**
 * "Sacrum, ilium and L5 adjusted. The auditor says low back is one region", "… the plan says those are one": what a place alone is said to
 * count, or what somebody else makes of them, is not how many regions the visit had.
 */
function isOfPlaceBeside(draft: Draft, { from }: Count): boolean {
  const { tokens } = draft;
  let at = from - 1;
  while (at >= 0 && equals.test(tokens[at]?.text ?? '')) at -= 1;
  if (at === from - 1) return false;
  const regions = seen(draft, 'region');
  const sentences = sentencesOf(tokens);
  const isOfPlace = regions.some(({ to }) => to === at + 1);
  const isOfThem = /^(those|these|they|that|it|all|them)$/.test(tokens[at]?.text ?? '');
  const isOpinion = tokens.slice(Math.max(0, at - FEW), at).some((word) => tells(word, 'at-work/of-opinion'));
  return (
    (isOfPlace && regions.some((region) => sentences[region.from] !== sentences[from])) ||
    (isOfThem && isOpinion && regions.length > 0)
  );
}

/** "Billed me for four regions but he only popped my neck and low back": what was claimed, beside the places that were treated. */
function wasOnlyBilled(draft: Draft, { from, to }: Count): boolean {
  const { tokens } = draft;
  const isBilled = tokens
    .slice(Math.max(0, from - FEW), from)
    .some(({ text }) => /^(billed|charged|coded|claimed|submitted)$/.test(text));
  const but = tokens.findIndex(
    ({ text }, at) => at >= to && at < to + REACH && /^(but|only|just|when|although|though)$/.test(text),
  );
  return isBilled && but >= 0 && seen(draft, 'region').some((region) => region.from > but);
}
