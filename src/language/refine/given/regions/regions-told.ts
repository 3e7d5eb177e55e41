import { gather } from '../../../../core/gather.ts';
import type { Sighting } from '../../../book/find-phrases.ts';
import type { Draft } from '../../../draft.ts';
import { isAdjustment } from '../../../is-adjustment.ts';
import type { Model } from '../../../model.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { isNumberWord } from '../../../words/numbers/number-words.ts';
import { tells } from '../../../words/word-lists.ts';
import { exceptRegions } from '../../regions/except-regions.ts';
import { withoutFoundElsewhere } from '../../regions/found-elsewhere.ts';
import { isDeclinedRegion } from '../../regions/is-declined-region.ts';
import { withoutOtherDays } from '../../regions/of-other-day.ts';
import { isOnlyLookedAt } from '../../regions/only-looked-at.ts';
import { regionLists } from '../../regions/region-lists.ts';
import { regionsMeant } from '../../regions/regions-meant.ts';
import { isSpared, isUntouched } from './is-spared.ts';

/**
 * The regions in which something was done, in their enumerations. A single letter is a region only among letters; what was spared,
 * denied or operated on years ago is none.
 *
 * @param adjusted whether an adjustment was told
 */
export function regionsTold(draft: Draft, adjusted: boolean, model: Model): Sighting[][] {
  const regions = regionsMeant(draft, model).filter(
    (one) =>
      !(
        adjusted &&
        (isLeftOut(draft, one, model) ||
          isDeclinedRegion(draft, one.from) ||
          isOnlyLookedAt(draft, one, model))
      ),
  );
  const told = regionLists(draft, regions, model).map((list) => withoutSpine(draft, list));
  const meant = told.filter(
    (list) =>
      isMeant(draft, list, told, model) && !isSpared(draft, list) && !(adjusted && isOperated(draft, list)),
  );
  const treated = adjusted ? withoutFoundElsewhere(draft, withoutOtherDays(draft, meant), model) : meant;
  return exceptRegions(draft, withoutUntouched(draft, treated, told), model);
}

/** "Adjusted C5, T4 and L4. Scratch that, didn't touch the lumbar": what is said of a region last holds. */
function withoutUntouched(
  draft: Draft,
  meant: readonly Sighting[][],
  told: readonly Sighting[][],
): Sighting[][] {
  const untouched = gather(told, (list) => (isUntouched(draft, list) ? list : []));
  const isStill = (one: Sighting) =>
    !untouched.some(({ value, from }) => value === one.value && one.from < from);
  return meant.map((list) => list.filter(isStill)).filter((list) => list.length > 0);
}

/** In "C/S", "T/S" and "L/S" alone the S is the spine, not the sacrum. */
function withoutSpine({ tokens }: Draft, list: Sighting[]): Sighting[] {
  const [first, second, third] = list;
  const spine =
    first &&
    second &&
    !third &&
    tokens[second.from]?.text === 's' &&
    tokens[second.from]?.glued &&
    second.from - first.to === 1;
  return spine ? [{ ...first, to: second.to }] : list;
}

/** A letter alone is a region where others are enumerated by letters: "adjusted T and C, mobs to L". */
function isMeant(
  { tokens, mentions }: Draft,
  list: readonly Sighting[],
  lists: readonly (readonly Sighting[])[],
  model: Model,
): boolean {
  const [only] = list;
  const byLetter = ({ from }: Sighting) => /^[ctlsp]$/.test(tokens[from]?.text ?? '');
  const clauses = clausesOf(tokens);
  // "Mobs of the hip to L" is the left one.
  const hasOther = lists
    .flat()
    .some((one) => one !== only && clauses[one.from] === clauses[only?.from ?? 0] && !byLetter(one));
  const isTold =
    /^(to|at|on|in|for)$/.test(tokens[(only?.from ?? 0) - 1]?.text ?? '') &&
    (tokens[only?.to ?? 0]?.kind !== 'word' || isNumberWord(tokens[only?.to ?? 0])) &&
    lists.some((one) => one.length > 1 && one.every(byLetter));
  // "C only adjusted"
  const isOnly = /^only (adj|adjusted|cmt|manipulated)$/.test(
    tokens
      .slice(only?.to ?? 0, (only?.to ?? 0) + 2)
      .map(({ text }) => text)
      .join(' '),
  );
  // "Adj C, manual C 10": right behind the adjustment; "adj L knee" is the left one.
  const isBehind =
    only !== undefined &&
    mentions.some((one) => one.to === only.from && isAdjustment(one, model)) &&
    /^([,.;+&)\n]|and|only|)$/.test(tokens[only.to]?.text ?? '');
  const isLetter = only !== undefined && byLetter(only) && !hasOther && (isTold || isOnly || isBehind);
  return (
    list.length > 1 ||
    isLetter ||
    list.some(({ from, to }) => to - from > 1 || (tokens[from]?.text.length ?? 0) > 1)
  );
}

/** "C and T adjusted, hip (not adjusted)": a place that no therapy of its clause went to. */
function isLeftOut({ tokens, mentions }: Draft, { from, to }: Sighting, model: Model): boolean {
  const behind = tokens.slice(to, to + 5).map(({ text }) => text);
  if (!/^([(,-] )?((was|were|is) )?(not|wasnt|werent) (adj|adjusted|touched|done)\b/.test(behind.join(' ')))
    return false;
  const clauses = clausesOf(tokens);
  return mentions
    .filter((one) => clauses[one.from] === clauses[from])
    .every((one) => isAdjustment(one, model));
}

/** "Lumbar fusion years ago, only C and T adjusted": where somebody was operated on is told beside an adjustment, and not adjusted. */
function isOperated({ tokens }: Draft, list: readonly Sighting[]): boolean {
  const [first, last] = [list[0]?.from ?? 0, list.at(-1)?.to ?? 0];
  const lead = tokens.slice(0, first).findLast(({ text }) => !/^(at|of|on|in|to|the|her|his)$/.test(text));
  return tells(tokens[last], 'adjusting/operation') || tells(lead, 'adjusting/operation');
}
