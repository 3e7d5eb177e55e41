import { gather } from '../../../core/gather.ts';
import type { Draft } from '../../draft.ts';

/** A number that tells again what is known is nothing new: "all 38", "58 timed". */
export function timesKnown({ mentions, durations, totalMinutes, timedMinutes }: Draft): {
  sums: ReadonlySet<number | null>;
  times: ReadonlySet<number | null>;
  /** What belongs to one service: its whole time, and what somebody gave of it. */
  parts: ReadonlySet<number | null>;
} {
  const times = new Set<number | null>(gather(durations, ({ minutes }) => [minutes]));
  for (const { minutes, assistantMinutes, unitsSaid } of mentions)
    for (const each of [...minutes, assistantMinutes, unitsSaid]) times.add(each);
  const sum = gather(mentions, ({ minutes }) => minutes).reduce((all, minutes) => all + minutes, 0);
  const parts = new Set(
    gather(mentions, ({ minutes, assistantMinutes, togetherMinutes }) => [
      ...minutes,
      minutes.reduce((all, each) => all + each, 0),
      assistantMinutes,
      togetherMinutes,
    ]),
  );
  return { sums: new Set([totalMinutes, timedMinutes, sum]), times, parts };
}
