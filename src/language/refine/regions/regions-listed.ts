import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, draftWith } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import { regionLists } from './region-lists.ts';
import { regionsMeant } from './regions-meant.ts';
import { withAdjustment } from './with-adjustment.ts';

const small = /^(:|-|"|the|her|his|their|all|of|both|,)$/;
/** Letters and vertebrae are hardly anything else; names of parts of the body are told of much. */
const FEWEST_LEVELS = 2;
const FEWEST_WORDS = 3;
/** Another service this near is what was done to them. */
const NEAR = 3;

/**
 * "Moved C5, C6 and T3", "all five: cervical, thoracic, …": parts of the spine in a list, and no service
 * beside them, were adjusted.
 */
export function regionsListed(draft: Draft, model: Model): Draft {
  if (draft.mentions.some((mention) => isAdjustment(mention, model))) return draft;
  for (const list of listsOf(draft, model)) {
    const verb =
      verbBefore(draft, list[0]?.from ?? 0) ??
      verbBehind(draft, list) ??
      numberBefore(draft, list) ??
      numberWritten(draft, list);
    const to = list.at(-1)?.to ?? 0;
    if (verb === null || tells(draft.tokens[to], 'adjusting/condition') || isOfAnother(draft, verb, to))
      continue;
    const isWritten = numberWritten(draft, list) === verb;
    const number = new Set(list.map(({ value }) => value)).size;
    // "I typed 3 regions but doc says 2 (C and T)": the number beside them is theirs.
    const counts = isWritten
      ? [...draft.counts, { from: verb, to: verb + 1, number, noun: 'regions' }]
      : draft.counts;
    return withAdjustment(draftWith(draft, { counts }), { from: verb, to }, model);
  }
  return draft;
}

/** Lists of spinal regions that are long enough to tell something. */
function listsOf(draft: Draft, model: Model): Sighting[][] {
  const { tokens } = draft;
  const isSpinal = ({ value }: Sighting) =>
    model.ruleSet.regions.some(({ id, spinal }) => id === value && spinal);
  const lists = regionLists(draft, regionsMeant(draft, model).filter(isSpinal), model);
  return lists.filter((list) => {
    const areLevels = list.every(
      ({ from, to }) => to - from === 1 && /^[ctlsp]\d{0,2}$/.test(tokens[from]?.text ?? ''),
    );
    const isCounted = numberWritten(draft, list) !== null;
    return list.length >= (areLevels || isCounted ? FEWEST_LEVELS : FEWEST_WORDS);
  });
}

function verbBefore({ tokens }: Draft, from: number): number | null {
  let at = from - 1;
  while (small.test(tokens[at]?.text ?? '') && at > from - NEAR) at--;
  if (tells(tokens[at], 'adjusting/writes')) return tells(tokens[at - 1], 'adjusting/paper') ? at : null;
  return tells(tokens[at], 'adjusting/done-to-joints') ? at : null;
}

/** "C, T and L segments moved": closes what is told; "C5 moved to the next page" does not. */
function verbBehind({ tokens }: Draft, list: readonly Sighting[]): number | null {
  let at = list.at(-1)?.to ?? 0;
  while (/^(segments?|levels?|regions?|areas?|all|were|was|both)$/.test(tokens[at]?.text ?? '')) at++;
  const isVerb =
    /^(moved|corrected)$/.test(tokens[at]?.text ?? '') && tells(tokens[at], 'adjusting/done-to-joints');
  const closes = /^([,.;?!\n]|today|what|which|code|)$/.test(tokens[at + 1]?.text ?? '');
  return isVerb && closes ? (list[0]?.from ?? null) : null;
}

/** "3 regions: C, T and pelvis": as many as are listed behind the number. */
function numberBefore({ tokens, counts }: Draft, list: readonly Sighting[]): number | null {
  const from = list[0]?.from ?? 0;
  const regions = new Set(list.map(({ value }) => value)).size;
  const said = counts.find(
    ({ noun, number, to }) =>
      noun === 'regions' &&
      number === regions &&
      (to === from || (to === from - 1 && /^[,:(-]$/.test(tokens[to]?.text ?? ''))),
  );
  return said?.from ?? null;
}

/** "Doc says 2 (cervical + thoracic)": a number and as many regions. */
function numberWritten({ tokens }: Draft, list: readonly Sighting[]): number | null {
  const from = list[0]?.from ?? 0;
  const at = /^[:(,-]$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const number = readNumber(tokens, at);
  const regions = new Set(list.map(({ value }) => value)).size;
  const isSo = number !== null && number.to === at + 1 && number.value === regions;
  return isSo && tells(tokens[at - 1], 'adjusting/writes') && tells(tokens[at - 2], 'adjusting/paper')
    ? at
    : null;
}

const isOfAnother = ({ mentions }: Draft, from: number, to: number): boolean =>
  mentions.some((one) => one.from < to + NEAR - 1 && from - NEAR < one.to);
