import { type Draft, seen } from '../../draft.ts';
import { isPartOfVisit } from '../../slots/times/minutes/stretches.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { type NumberRead, readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';

/** ", and then another". */
const MOST_JOINTS = 4;
/** No bout is longer that is written among others. */
const LONGEST = 60;

/**
 * A number with the further bouts that are written behind it: "MT 10+5", "MT 10 + 5,", "TE 10, 10 and 10". What stands behind the last
 * of them is none of it, while "13 + 9 manual" and "TE 10, 10 MT" go on.
 *
 * @returns the sum, in minutes
 */
export function withBouts(draft: Draft, first: NumberRead): NumberRead {
  return withSum(draft, first) ?? withList(draft, first) ?? withLater(draft, first) ?? first;
}

/** "13 + 9": "TE 15 + 98941" adds a code. */
function withSum(draft: Draft, sum: NumberRead): NumberRead | null {
  const { tokens } = draft;
  const next = tokens[sum.to + 1];
  const isGlued = tokens[sum.to]?.glued === true && next?.glued === true;
  const isSum =
    tokens[sum.to]?.text === '+' &&
    (isGlued || endsAt(draft, sum.to + 2)) &&
    /^\d{1,2}$/.test(next?.text ?? '');
  const more = isSum ? readNumber(tokens, sum.to + 1) : null;
  if (!more || !Number.isInteger(more.value)) return null;
  const both = { value: sum.value + more.value, to: more.to };
  return withSum(draft, both) ?? both;
}

/** "10, 10 and 10" behind the only service, to the end of what is told. */
function withList({ tokens, mentions, ...draft }: Draft, first: NumberRead): NumberRead | null {
  if (mentions.length !== 1 || first.value < fewestMinutes.told) return null;
  let sum = first;
  let isClosed = false;
  for (let joint = tokens[sum.to]; joint && !isClosed; joint = tokens[sum.to]) {
    isClosed = /^(and|&|n)$/.test(joint.text);
    const at = joint.text === ',' && tokens[sum.to + 1]?.text === 'and' ? sum.to + 2 : sum.to + 1;
    isClosed ||= at > sum.to + 1;
    const next = joint.text === ',' || isClosed ? readNumber(tokens, at) : null;
    if (!next || !Number.isInteger(next.value) || next.value < fewestMinutes.told || next.value > LONGEST)
      return null;
    sum = { value: sum.value + next.value, to: next.to };
  }
  return isClosed && endsAt({ ...draft, tokens, mentions }, sum.to) ? sum : null;
}

/** "5 and then 4 later on", "10 then 6 more at the end": a further bout of the only service, behind the first. */
function withLater(draft: Draft, first: NumberRead): NumberRead | null {
  const { tokens, mentions } = draft;
  if (mentions.length !== 1 || first.value < fewestMinutes.told) return null;
  let at = first.to;
  while (at < first.to + MOST_JOINTS && /^(,|and|&|n|plus|then|another)$/.test(tokens[at]?.text ?? ''))
    at += 1;
  const next = at > first.to ? readNumber(tokens, at) : null;
  if (!next || !Number.isInteger(next.value) || next.value < fewestMinutes.told || next.value > LONGEST)
    return null;
  const end = tokens[next.to]?.text === 'more' ? next.to + 1 : next.to;
  const isLater = tells(tokens[end], 'time-words/later') || isPartOfVisit(tokens, end);
  // "15 again tomorrow" is of another day.
  const isOtherDay = seen(draft, 'other-days').some(({ from }) => from >= end && from <= end + 1);
  return isLater && !isOtherDay ? { value: first.value + next.value, to: end } : null;
}

/** Whether what is told of a service ends at a token: a sign, a payer, or the question. */
const endsAt = (draft: Draft, at: number): boolean =>
  /^([,;.\n)?]|how|units|)$/.test(draft.tokens[at]?.text ?? '') ||
  seen(draft, 'payers').some(({ from }) => from === at);
