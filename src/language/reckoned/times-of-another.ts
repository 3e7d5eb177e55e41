import { type Edit, isTimed, type Thing } from '../corrected/thing.ts';
import { type Draft, seen } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import { tells } from '../words/word-lists.ts';
import { minutesOf } from './minutes-of.ts';
import { type Multiple, multipleAt } from './multiple-at.ts';

/** No time of a service is longer. */
const LONGEST = 120;
const FEW = 4;

/**
 * Times told by that of another service: "10 min on manual, double that on ther ex", "mt 10 and te twice as long", "15 te, same again
 * ta". Of whom they are told stands right before the words or right behind; whose time is meant is named, or was told last.
 */
export const timesOfAnother = {
  says: '"mt 10, te twice as long": a multiple of the time of another service',
  // "Should I double the te" asks.
  may: ({ tokens }: Draft): boolean =>
    tokens.some((_, at) => multipleAt(tokens, at) !== null) &&
    !tokens.some(({ text }) => /^(should|could|may|today)$/.test(text)),
  reads: (draft: Draft, things: readonly Thing[]): Edit[] | null => {
    for (const [at] of draft.tokens.entries()) {
      const multiple = multipleAt(draft.tokens, at);
      const edit = multiple && (editBehind(draft, things, multiple) ?? editBefore(draft, things, multiple));
      if (edit) return [edit];
    }
    return null;
  },
};

/** "Te twice as long", "ta the same": the service stands before the words. */
function editBehind(draft: Draft, things: readonly Thing[], multiple: Multiple): Edit | null {
  let begin = multiple.from;
  while (tells(draft.tokens[begin - 1], 'amounts/before-amount') && begin > multiple.from - FEW) begin -= 1;
  const own = ownAt(draft, things, multiple, ({ to }) => to === begin);
  if (!own) return null;
  const named = otherNamed(draft, things, own, multiple.to);
  if (!named && (multiple.needsOther || (multiple.needsEnd && !endsAt(draft, things, multiple.to))))
    return null;
  const minutes = minutesTold(draft, named ?? lastTold(things, own, own.from), multiple);
  const of = { from: own.from, to: own.to };
  return minutes === null ? null : { from: own.from, to: named?.to ?? multiple.to, reads: { minutes, of } };
}

/** "Double that on ther ex", "same again ta": the service stands behind. */
function editBefore(draft: Draft, things: readonly Thing[], multiple: Multiple): Edit | null {
  let end = multiple.to;
  while (tells(draft.tokens[end], 'amounts/behind-amount') && end < multiple.to + FEW) end += 1;
  // "12 min same stretches", "9 min of the same drills": it has a time of its own.
  const before = draft.tokens[multiple.from - 1];
  if (before?.kind === 'number' || /^(of|min|mins|minutes?)$/.test(before?.text ?? '')) return null;
  const own = ownAt(draft, things, multiple, ({ from }) => from === end);
  // "Same visit same exercise": what it was, and not how long.
  const isWhatItWas = multiple.to === end && multiple.to - multiple.from === 1 && multiple.factor === 1;
  if (isWhatItWas && !seen(draft, 'shorthand').some(({ from }) => from === end)) return null;
  if (!own || multiple.needsOther || (multiple.needsLink && end === multiple.to)) return null;
  if (multiple.needsEnd && !endsAt(draft, things, own.to)) return null;
  const minutes = minutesTold(draft, lastTold(things, own, multiple.from), multiple);
  const of = { from: own.from, to: own.to };
  return minutes === null ? null : { from: multiple.from, to: own.to, reads: { minutes, of } };
}

interface Named extends Span {
  codes: string;
}

/** The service that the words are told of: one without a time of its own, also by letters that name it only beside a time ("us"). */
function ownAt(
  draft: Draft,
  things: readonly Thing[],
  multiple: Multiple,
  isThere: (span: Span) => boolean,
): Named | null {
  const own = things.find((one) => one.kind === 'service' && isThere(one));
  if (own) return isUntimed(draft, own, multiple) ? own : null;
  const short = seen(draft, 'shorthand').find(isThere);
  return short ? { from: short.from, to: short.to, codes: short.value } : null;
}

/** In "te 2x that" the figure beside it is one of the words, in "same again ta, 8 ionto" it is of the next. */
const isUntimed = ({ tokens }: Draft, one: Thing, { from, to }: Multiple): boolean => {
  if (one.evaluates || one.fromTime !== null) return false;
  const isOfWords = one.withTime !== null && one.withTime > from && one.withTime <= to;
  return one.withTime === null || isOfWords || tokens[one.to]?.text === ',';
};

/** "Twice the mt", "as long as the te". */
function otherNamed({ tokens }: Draft, things: readonly Thing[], own: Named, at: number): Thing | null {
  let from = at;
  while (/^(of|as|the)$/.test(tokens[from]?.text ?? '')) from += 1;
  const named = things.find((one) => one.kind === 'service' && one.from === from && !isTimed(one));
  const timed =
    named && things.find((one) => one.kind === 'service' && one.codes === named.codes && isTimed(one));
  return named && timed && timed.codes !== own.codes ? { ...timed, to: named.to } : null;
}

/** The other service whose time was told last. */
const lastTold = (things: readonly Thing[], own: Named, before: number): Thing | null =>
  things.findLast(
    (one) => one.kind === 'service' && one.codes !== own.codes && isTimed(one) && one.from < before,
  ) ?? null;

function minutesTold(draft: Draft, other: Thing | null, { factor }: Multiple): number | null {
  const minutes = other && minutesOf(draft, other);
  const told = (minutes ?? 0) * factor;
  return told > 0 && told <= LONGEST && Number.isInteger(told) ? told : null;
}

/** Whether what is told of a service ends at a token: at a sign, a payer or a question, or where another begins with a time of its own. */
const endsAt = (draft: Draft, things: readonly Thing[], at: number): boolean =>
  /^([-,.;:)\n?!&+/]|and|then|plus|how|what|)$/.test(draft.tokens[at]?.text ?? '') ||
  seen(draft, 'payers').some(({ from }) => from === at) ||
  things.some((one) => one.kind === 'service' && one.from === at && one.withTime !== null);
