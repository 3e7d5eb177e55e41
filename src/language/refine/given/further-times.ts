import { APART, distance } from '../../book/nearness.ts';
import { clausesOf } from '../../clauses.ts';
import { type Draft, type Duration, type Mention, seen } from '../../draft.ts';
import { mayBeOne } from '../../may-be-one.ts';
import type { Model } from '../../model.ts';
import { sentencesOf } from '../../sentences.ts';
import { isPartOfVisit, isToldInPieces } from '../../slots/stretches.ts';
import { unreadWords } from '../described/unread-words.ts';
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
        (isBout(draft, first, duration) &&
          !isOfOtherWork(draft, duration) &&
          !isOfIdling(draft, duration) &&
          goesOn(draft, only, duration, model)),
    );
    given.set(only, [...(given.get(only) ?? []), ...bouts]);
    return;
  }
  for (const duration of left) {
    const home = draft.mentions
      .filter(({ to, from }) => to <= duration.from && !isCrossed(draft, from, duration.from))
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

/** "Heat 10, then 12 on her low back with my hands": what is not counted by time goes on only where that is said. */
const goesOn = (draft: Draft, mention: Mention, duration: Duration, model: Model): boolean =>
  isTimed(mention, model) ||
  isFurther(draft, duration) ||
  isPartOfVisit(draft.tokens, duration.to) ||
  !/^(on|to)$/.test(draft.tokens[duration.to]?.text ?? '');

/** "Manual 15, on the wobble board with her eyes shut, 12 min": the only time left behind the only service without one. */
export function giveLastOne(
  draft: Draft,
  given: Map<Mention, Duration[]>,
  left: Set<Duration>,
  model: Model,
): void {
  // "Planks and bridges 10": a word of a service that has its time waits for none.
  const waiting = draft.mentions.filter(
    (mention) => !given.has(mention) && isTimed(mention, model) && !hasTime(mention, given),
  );
  const settled = waiting.filter(({ open }) => open === null);
  const [first, second] = waiting;
  // "Walked 4 laps with a walker, 11 min, I cued her steps": all words of it may be one service.
  const isOne = second !== undefined && waiting.length === draft.mentions.length && mayBeOne(waiting);
  // "12 minutes on her back, then she did planks with me counting for 15": only what stands behind it may be its time.
  const [lone, other] = settled;
  const times = [...left].filter(
    ({ from }) =>
      left.size === 1 || (lone && !other && lone.to <= from && !isCrossed(draft, lone.from, from)),
  );
  const [time, further] = times;
  // "Foam eyes closed, cued for sway, 10 min. I have TE circled": the time ends the sentence of the one before it.
  const told = settled.filter((mention) => time && isInSentence(draft, mention, time));
  // A word that may be several things waits only where nothing else does.
  const [service, another] = isOne
    ? [first]
    : told.length === 1
      ? told
      : settled.length > 0
        ? settled
        : waiting;
  if (
    !service ||
    another ||
    !time ||
    further ||
    time.of !== 'service' ||
    (given.size === 0 && !isOne && told.length !== 1)
  )
    return;
  // "Water 2:00 to 2:30, land 2:30-2:45. 97113 and 97110 both?": the only code without a time, named behind it.
  const isMeantBefore = [...given.keys()].some(
    ({ open, codes }) => open !== null && codes.some((code) => service.codes.includes(code)),
  );
  const isNamedBehind =
    service.by === 'code' && service.from >= time.to && draft.mentions.length > 2 && !isMeantBefore;
  // "97750 97530 same day, test was 30, activities 15": what is told again of another code listed before stands between nothing.
  const others = draft.mentions.filter((mention) => !isToldAgain(draft, mention));
  const isApart = service.to > time.from || isCrossed({ mentions: others }, service.from, time.from);
  if (!isNamedBehind && isApart) return;
  given.set(service, [time]);
  left.delete(time);
}

function isToldAgain({ mentions }: Draft, { from, codes }: Mention): boolean {
  return mentions.some((one) => one.by === 'code' && one.from < from && one.codes.join() === codes.join());
}

function isInSentence({ tokens }: Draft, mention: Mention, time: Duration): boolean {
  const sentences = sentencesOf(tokens);
  return mention.to <= time.from && sentences[mention.from] === sentences[time.from];
}

/** "Talked about pain, 10 min; then …": a part of the message in which nothing was done. */
function isOfIdling(draft: Draft, { from, to }: Duration): boolean {
  const isBreak = (at: number) => /^[;\n]$/.test(draft.tokens[at]?.text ?? '');
  const start = draft.tokens.findLastIndex((_, at) => at < from && isBreak(at)) + 1;
  const isIn = (one: { from: number }) => one.from >= start && one.from < to;
  return isBreak(to) && !draft.mentions.some(isIn) && seen(draft, 'no-service', 'waiting').some(isIn);
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

/** Whether another mention of the same service has a time. */
const hasTime = ({ codes }: Mention, given: ReadonlyMap<Mention, Duration[]>): boolean =>
  [...given.keys()].some((one) => one.codes.join() === codes.join());

function isCrossed({ mentions }: Pick<Draft, 'mentions'>, from: number, to: number): boolean {
  return mentions.some((mention) => mention.from > from && mention.to <= to);
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
  return tokens
    .slice(first.to, second.to + 1)
    .some(({ text }) =>
      /^(and|n|then|more|another|later|plus|\+|&|again|twice|second|additional|extra|next|last|other)$/.test(
        text,
      ),
    );
}
