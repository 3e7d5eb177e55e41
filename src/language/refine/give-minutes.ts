import { gather } from '../../core/gather.ts';
import { clausesOf } from '../clauses.ts';
import { type Draft, type Duration, draftWith, type Mention, mentionWith } from '../draft.ts';
import type { Model } from '../model.ts';
import { APART, distance } from '../nearness.ts';
import { givenBy } from './assistants.ts';
import { isAdjustment, isTimed, pairMinutes } from './pair-minutes.ts';
import { wholeTime } from './whole-time.ts';

/**
 * Gives each duration to a service. A time for all together is kept apart, and so is time where no service is named; a
 * further bout goes to the service whose time it continues.
 */
export function giveMinutes(draft: Draft, model: Model): Draft {
  const whole = wholeTime(draft, model);
  const timed = draft.durations.find(({ of }) => of === 'timed') ?? null;
  const durations = draft.durations.filter(
    (duration) => duration !== whole && (duration.of === 'service' || duration.of === 'all'),
  );
  const given = new Map<Mention, Duration[]>();
  const left = new Set(durations);
  // "Another 9 min of the same" waits for the service that it continues.
  const first = durations.filter(
    (duration) => !isFurther(draft, duration) || !draft.mentions.some(({ to }) => to <= duration.from),
  );
  for (const { mention, duration } of pairMinutes(draft, first, model)) {
    const isOwned = duration.owner !== undefined;
    if (!left.has(duration) || (given.has(mention) && !isOwned)) continue;
    given.set(mention, [...(given.get(mention) ?? []), duration]);
    left.delete(duration);
  }
  giveBouts(draft, given, left);
  giveLastOne(draft, given, left, model);
  giveWhatIsLeft(draft, whole, given, model);
  const each = draft.durations.filter(({ of }) => of === 'each');
  const mentions = draft.mentions.map((mention) => {
    const own = given.get(mention) ?? (isAdjustment(mention, model) ? [] : each);
    return mentionWith(mention, { ...givenBy(own), minutes: own.map(({ minutes }) => minutes) });
  });
  return draftWith(draft, {
    mentions,
    totalMinutes: whole?.minutes ?? overall(draft, durations, left, mentions),
    timedMinutes: timed?.minutes ?? null,
  });
}

/** The time of the visit where it was not said to be one: all times without a service, or one longer than the services. */
function overall(
  draft: Draft,
  durations: readonly Duration[],
  left: ReadonlySet<Duration>,
  mentions: readonly Mention[],
): number | null {
  if (mentions.length !== 1 && draft.mentions.length === 0 && durations.length > 0)
    return durations.reduce((sum, { minutes }) => sum + minutes, 0);
  const sum = gather(mentions, ({ minutes }) => minutes).reduce((all, each) => all + each, 0);
  return [...left].find(({ minutes }) => draft.mentions.length > 1 && minutes > sum)?.minutes ?? null;
}

/** "7 min at the start and 6 at the end": what is left goes to the service whose time it continues. */
function giveBouts(draft: Draft, given: Map<Mention, Duration[]>, left: Set<Duration>): void {
  const [only, second] = draft.mentions;
  if (only && !second) {
    const [first] = given.get(only) ?? [];
    const bouts = [...left].filter((duration) => !first || isBout(draft, first, duration));
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
          (isFurther(draft, duration) || (isBout(draft, last, duration) && isNear(draft, last, duration)))
        );
      });
    if (!home) continue;
    given.set(home, [...(given.get(home) ?? []), duration]);
    left.delete(duration);
  }
}

/** "Manual 15, on the wobble board with her eyes shut, 12 min": the only time left behind the only service without one. */
function giveLastOne(draft: Draft, given: Map<Mention, Duration[]>, left: Set<Duration>, model: Model): void {
  const [service, another] = draft.mentions.filter(
    (mention) => !given.has(mention) && isTimed(mention, model) && mention.open === null,
  );
  const [time, further] = left;
  if (!service || another || !time || further || time.of !== 'service' || given.size === 0) return;
  if (service.to > time.from || isCrossed(draft, service.from, time.from)) return;
  given.set(service, [time]);
  left.delete(time);
}

function isCrossed({ mentions }: Draft, from: number, to: number): boolean {
  return mentions.some((mention) => mention.from > from && mention.to <= to);
}

function isNear({ tokens }: Draft, one: Duration, other: Duration): boolean {
  return distance(tokens, one, other) < APART;
}

/** "Another 20 of it", "9 min of the same": said to be more of what was told last, however far that stands. */
function isFurther({ tokens }: Draft, { from, to }: Duration): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (text(to) !== 'of') return false;
  const same = text(to + 1) === 'same' || (text(to + 1) === 'the' && text(to + 2) === 'same');
  const more = /^(another|additional|extra|further)$/.test(text(from - 1));
  return same || (more && /^(it|that|this|those|them|these)$/.test(text(to + 1)));
}

/** "7 min and 9 min", "8 min, then 7 more": words between that add; "25 min (bike 8 min)" adds nothing. */
function isBout({ tokens }: Draft, one: Duration, other: Duration): boolean {
  // "PT 8 min PTA 8 min": two people, each with a time.
  if (one.by && other.by && one.by !== other.by) return true;
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  // "14 more min" says so within the time itself.
  return tokens
    .slice(first.to, second.to + 1)
    .some(({ text }) =>
      /^(and|then|more|another|later|plus|\+|&|again|twice|second|additional|extra|next|last|other)$/.test(
        text,
      ),
    );
}

/** "TE 30 min, 10 of that stretching": a service beside the whole time has what its parts leave. */
function giveWhatIsLeft(
  { mentions, tokens }: Draft,
  whole: Duration | null,
  given: Map<Mention, Duration[]>,
  model: Model,
): void {
  if (whole?.of !== 'service') return;
  const clauses = clausesOf(tokens);
  const [beside, second] = mentions.filter(
    (mention) => clauses[mention.from] === clauses[whole.from] && !given.has(mention),
  );
  if (!beside || second || isAdjustment(beside, model)) return;
  const parts = [...given.values()].flat().reduce((sum, { minutes }) => sum + minutes, 0);
  if (parts > 0 && whole.minutes > parts) given.set(beside, [{ ...whole, minutes: whole.minutes - parts }]);
}
