import { gather } from '../../../../core/gather.ts';
import { type Draft, type Duration, draftWith, type Mention, mentionWith } from '../../../draft.ts';
import { isAdjustment } from '../../../is-adjustment.ts';
import type { Model } from '../../../model.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { givenBy } from '../people/assistants.ts';
import { isOnlyStay, wholeTime } from '../totals/whole-time.ts';
import { betweenUnits } from './between-units.ts';
import { giveBouts } from './give-bouts.ts';
import { giveLastOne } from './give-last-one.ts';
import { isFurther } from './is-further.ts';
import { pairMinutes } from './pair-minutes.ts';
import { unreadTimes } from './unread-times.ts';

/**
 * Gives each duration to a service. A time for all together is kept apart, and so is time where no service is named; a
 * further bout goes to the service whose time it continues.
 */
export function giveMinutes(draft: Draft, model: Model): Draft {
  const whole = wholeTime(draft, model);
  const timed = draft.durations.find(({ of }) => of === 'timed') ?? null;
  const durations = draft.durations.filter(
    (duration) =>
      duration !== whole &&
      (duration.of === 'service' || duration.of === 'all') &&
      !isOfAll(draft, duration) &&
      !isOnlyStay(draft, duration, model),
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
  giveBouts(draft, given, left, model);
  giveLastOne(draft, given, left, model);
  giveWhatIsLeft(draft, whole, given, model);
  const each = draft.durations.filter((duration) => duration.of === 'each' || isOfAll(draft, duration));
  const mentions = gather(draft.mentions, (mention) => {
    const own =
      given.get(mention) ??
      (isAdjustment(mention, model) || isNamedByCode(draft, mention) || isSharedAgain(draft, mention, model)
        ? []
        : each);
    return byGiver(own).map((times, _, all) => {
      const by = givenBy(times);
      // "TE 30 plus 10 with the aide": beside a helper's part the other is the clinician's.
      const isRest = all.length > 1 && times.every((time) => time.by === undefined);
      const timed = mentionWith(mention, isRest ? { ...by, giver: 'therapist' } : by);
      const between = betweenUnits(times);
      timed.minutes = between ? [] : times.map(({ minutes }) => minutes);
      if (between) timed.minutesBetween = between;
      return timed;
    });
  });
  const unread = given.size > 0 && left.size > 0 && whole === null ? unreadTimes(draft, left, given) : [];
  return draftWith(draft, {
    mentions: [...mentions, ...unread].sort((a, b) => a.from - b.from),
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

/** "25 min with me and another 20 with the aide": minutes of somebody who may not be counted are a part of their own. */
function byGiver(own: readonly Duration[]): (readonly Duration[])[] {
  const isHelpers = ({ by }: Duration) => by === 'aide' || by === 'student';
  const helpers = own.filter(isHelpers);
  return helpers.length === 0 || helpers.length === own.length
    ? [own]
    : [own.filter((time) => !isHelpers(time)), helpers];
}

/** "97110 / 97113, land then pool, each 15": the words tell of a code that was typed, and take no time beside it. */
const isNamedByCode = ({ mentions }: Draft, { by, codes }: Mention): boolean =>
  by !== 'code' && mentions.some((one) => one.by === 'code' && codes.includes(one.codes[0] ?? ''));

/** "Group te 3 pts 30 min each": the patients tell how the service was given, and are no further one with the same time. */
const isSharedAgain = ({ mentions }: Draft, mention: Mention, { groupCode }: Model): boolean =>
  mention.by !== 'code' &&
  mention.codes[0] === groupCode &&
  mentions.some((other) => other !== mention && other.contact === 'group');

/** "97140 97530 97112 all 15 min": the only time, said of each of the services before it. */
function isOfAll({ tokens, durations, mentions }: Draft, { from }: Duration): boolean {
  return (
    durations.length === 1 &&
    tokens[from - 1]?.text === 'all' &&
    // "In all" and "all in all" tell of the sum.
    tokens[from - 2]?.text !== 'in' &&
    mentions.length > 1 &&
    mentions.every(({ to }) => to <= from)
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
  // "TE & MT took 38 minutes, 15 of them were MT": the part told is that of a service named before.
  const isTold = ({ codes }: Mention) =>
    [...given.keys()].some((mention) => mention.codes.join() === codes.join());
  const [beside, second] = mentions.filter(
    (mention) => clauses[mention.from] === clauses[whole.from] && !given.has(mention) && !isTold(mention),
  );
  if (!beside || second || isAdjustment(beside, model)) return;
  const parts = gather([...given.values()], (times) => times).reduce((sum, { minutes }) => sum + minutes, 0);
  if (parts > 0 && whole.minutes > parts) given.set(beside, [{ ...whole, minutes: whole.minutes - parts }]);
}
