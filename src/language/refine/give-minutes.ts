import type { Draft, Duration, Mention } from '../draft.ts';
import { APART, distance } from '../nearness.ts';

/** Another service between a duration and a service keeps them apart. */
const SERVICE_BETWEEN = 4;

/**
 * Gives each duration to the service beside it, the nearest pairs first; at equal distance the order in which the
 * message began decides ("97110 fifteen minutes 97140 twelve minutes"). A time for all together is kept apart, and so is any time
 * where no service is named.
 */
export function giveMinutes(draft: Draft): Draft {
  const totals = draft.durations.filter(({ of }) => of === 'all');
  // Two "totals" are the totals of two services.
  const total = totals.length === 1 ? (totals[0]?.minutes ?? null) : null;
  const durations = total === null ? draft.durations : draft.durations.filter(({ of }) => of === 'service');
  const given = new Map<Mention, Duration[]>();
  const left = new Set(durations);
  for (const { mention, duration } of nearestFirst(draft, durations)) {
    if (!left.has(duration) || given.has(mention)) continue;
    given.set(mention, [duration]);
    left.delete(duration);
  }
  const [only] = draft.mentions;
  if (only && draft.mentions.length === 1) given.set(only, [...(given.get(only) ?? []), ...left]);
  const mentions = draft.mentions.map((mention) => ({
    ...mention,
    minutes: given.get(mention)?.map(({ minutes }) => minutes) ?? [],
  }));
  return { ...draft, mentions, totalMinutes: total ?? (only ? null : (durations[0]?.minutes ?? null)) };
}

function nearestFirst(
  draft: Draft,
  durations: readonly Duration[],
): { mention: Mention; duration: Duration }[] {
  const [mention] = draft.mentions;
  const [duration] = durations;
  const serviceFirst = mention !== undefined && duration !== undefined && mention.from < duration.from;
  return draft.mentions
    .flatMap((mention) =>
      durations.map((duration) => ({
        mention,
        duration,
        far: farness(draft, mention, duration, serviceFirst),
      })),
    )
    .filter(({ far }) => far < APART)
    .sort((a, b) => a.far - b.far);
}

function farness(draft: Draft, mention: Mention, duration: Duration, serviceFirst: boolean): number {
  const [first, second] = mention.from < duration.from ? [mention, duration] : [duration, mention];
  const crossed = draft.mentions.some(({ from, to }) => from >= first.to && to <= second.from);
  if (duration.owner !== undefined)
    return mention.from <= duration.owner && duration.owner < mention.to ? -1 : APART;
  const againstOrder = mention.from < duration.from === serviceFirst ? 0 : 0.2;
  return distance(draft.tokens, mention, duration) + (crossed ? SERVICE_BETWEEN : 0) + againstOrder;
}
