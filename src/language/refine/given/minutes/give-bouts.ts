import { APART, distance } from '../../../book/nearness.ts';
import { type Draft, type Duration, type Mention, seen } from '../../../draft.ts';
import { isAdjustment } from '../../../is-adjustment.ts';
import type { Model } from '../../../model.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { liesWithin } from '../../../slots/times/clock/lies-within.ts';
import { isPartOfVisit, isToldInPieces } from '../../../slots/times/minutes/stretches.ts';
import { unreadWords } from '../../described/unread-words.ts';
import { isCrossed } from './is-crossed.ts';
import { isFurther } from './is-further.ts';
import { isTimed } from './pair-minutes.ts';

/** "7 min at the start and 6 at the end": what is left goes to the service whose time it continues. */
export function giveBouts(
  draft: Draft,
  given: Map<Mention, Duration[]>,
  left: Set<Duration>,
  model: Model,
): void {
  const [only, second] = draft.mentions;
  if (only && !second) {
    const [first] = given.get(only) ?? [];
    const bouts = [...left].filter(
      (duration) =>
        !first ||
        (!isWithin(draft, duration) &&
          (isBout(draft, first, duration) || hasNewNeedles(draft, duration)) &&
          !isOfOtherWork(draft, duration) &&
          !isOfIdling(draft, duration) &&
          goesOn(draft, only, duration, model)),
    );
    given.set(only, [...(given.get(only) ?? []), ...bouts]);
    return;
  }
  for (const duration of left) {
    if (isWithin(draft, duration)) continue;
    const home = draft.mentions
      .filter(
        ({ to, from }) =>
          to <= duration.from && !isCrossed(around(draft, duration, model), from, duration.from),
      )
      .find((mention) => {
        const last = given.get(mention)?.at(-1);
        return (
          last &&
          last.to <= duration.from &&
          goesOn(draft, mention, duration, model) &&
          (isFurther(draft, duration) ||
            (isBout(draft, last, duration) &&
              isNear(draft, last, duration) &&
              !isOfOtherWork(draft, duration)))
        );
      });
    if (!home) continue;
    given.set(home, [...(given.get(home) ?? []), duration]);
    left.delete(duration);
  }
}

/** "TE 10:05-10:30, 10:10-10:15 …": a stretch of another one adds nothing to it, whatever was done in it. */
const isWithin = ({ tokens, durations }: Draft, one: Duration): boolean =>
  durations.some((other) => liesWithin(tokens, one, other));

/** "TE 12 before the adjustment and 12 more after": what it was before and after is no service between the two. */
function around(draft: Draft, { to }: Duration, model: Model): Pick<Draft, 'mentions'> {
  const at = draft.tokens[to]?.text === 'more' ? to + 1 : to;
  const isAfter = /^(after|afterwards|afterward|following|later)$/.test(draft.tokens[at]?.text ?? '');
  return isAfter ? { mentions: draft.mentions.filter((one) => !isAdjustment(one, model)) } : draft;
}

/** "Heat 10, then 12 on her low back with my hands": what is not counted by time goes on only where that is said. */
const goesOn = (draft: Draft, mention: Mention, duration: Duration, model: Model): boolean =>
  isTimed(mention, model) ||
  isFurther(draft, duration) ||
  isPartOfVisit(draft.tokens, duration.to) ||
  !/^(on|to)$/.test(draft.tokens[duration.to]?.text ?? '');

/** "Talked about pain, 10 min; then …": a part of the message in which nothing was done. */
function isOfIdling(draft: Draft, { from, to }: Duration): boolean {
  const isBreak = (at: number) => /^[;\n]$/.test(draft.tokens[at]?.text ?? '');
  const start = draft.tokens.findLastIndex((_, at) => at < from && isBreak(at)) + 1;
  const isIn = (one: { from: number }) => one.from >= start && one.from < to;
  return isBreak(to) && !draft.mentions.some(isIn) && seen(draft, 'no-service', 'waiting').some(isIn);
}

/** "15 min placing, re-inserted new needles 12 min": fresh needles go on with what was begun. */
function hasNewNeedles(draft: Draft, { from }: Duration): boolean {
  const clauses = clausesOf(draft.tokens);
  return seen(draft, 'needles', 'new').some((one) => clauses[one.from] === clauses[from]);
}

/** Words that leave a word unread: an everyday word of a code is no name of it. */
const hints = new Set(['keywords', 'activity', 'topic-word']);

/** "On the wibble for 10 while I typed, then 16 on the bosu": a time beside words that nothing has read, and that tell no more of the same. */
function isOfOtherWork(draft: Draft, duration: Duration): boolean {
  // "Pool for 23 then 15 on the mat table": what is done on land is another service.
  if (seen(draft, 'presence', 'on-land').some(({ from }) => from === duration.to)) return true;
  if (duration.by || isFurther(draft, duration) || isPartOfVisit(draft.tokens, duration.to)) return false;
  const first = firstClauseOf(draft, duration);
  const last = clausesOf(draft.tokens)[duration.from] ?? first;
  const isHere = ({ from }: { from: number }) => {
    const clause = clausesOf(draft.tokens)[from] ?? -1;
    return first <= clause && clause <= last;
  };
  // Fresh needles go on with the acupuncture; "then he joined the group for 20" says with whom.
  const goesOn =
    draft.mentions.some(isHere) || ['needles', 'people'].some((slot) => seen(draft, slot).some(isHere));
  return !goesOn && unreadWords(draft, hints).some((from) => isHere({ from }));
}

/** Where a time stands alone between commas, what it tells of began before: "wibbling her pelvis, no thrust, 10 min". */
function firstClauseOf({ tokens, mentions, durations }: Draft, { from, to }: Duration): number {
  const clauses = clausesOf(tokens);
  const own = clauses[from] ?? 0;
  const isAlone = clauses[from - 1] !== own && (to >= tokens.length || tokens[to]?.kind === 'sign');
  if (!isAlone) return own;
  const told = [...mentions, ...durations]
    .filter((one) => one.from < from)
    .map((one) => clauses[one.from] ?? 0);
  return Math.min(own, Math.max(-1, ...told) + 1);
}

function isNear({ tokens }: Draft, one: Duration, other: Duration): boolean {
  return distance(tokens, one, other) < APART;
}

/** "7 min and 9 min", "8 min, then 7 more": words between that add; "25 min (bike 8 min)" adds nothing. */
function isBout({ tokens }: Draft, one: Duration, other: Duration): boolean {
  // "PT 8 min PTA 8 min": two people, each with a time.
  if (one.by && other.by && one.by !== other.by) return true;
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  if (isToldInPieces(tokens, first.from)) return true;
  if (isPartOfVisit(tokens, first.to) && isPartOfVisit(tokens, second.to)) return true;
  // "14 more min" says so within the time itself.
  const words = tokens.slice(first.to, second.to + 1);
  // "TE 30, PTA took over for 10": whoever goes on begins where the other left off.
  const goesOn =
    second.by === 'assistant' && words.some(({ text }) => /^(continued|took|finished)$/.test(text));
  const adds = words.filter(({ text }) =>
    /^(and|n|then|more|another|later|plus|\+|&|again|twice|second|additional|extra|next|last|other)$/.test(
      text,
    ),
  );
  // "Aquatics 40, a class for the last 20": of the time before, where nothing else adds it.
  const isEnd = adds.length === 1 && adds[0]?.text === 'last' && tokens[second.from - 1]?.text === 'last';
  return goesOn || (adds.length > 0 && !(isEnd && second.minutes < first.minutes));
}
