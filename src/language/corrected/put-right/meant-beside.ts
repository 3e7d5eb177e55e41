import { type Thing, whole } from '../thing.ts';
import { isFigure, type Replacement } from './correction.ts';

/** Between two things that are put right together: "group of 3 for 15". */
const joins = /^(for|with|at|by|on|,)$/;
/** These are told of one service beside its time. */
const ofService = /^(company|clinician|presence)$/;

/**
 * What is put right together with something else: "TE 20 1:1, actually group of 3 for 15" tells who was there and how long. Only a time that
 * stands beside it, in the place of the time beside what was written; null where there is none.
 */
export function meantBeside({
  draft: { tokens },
  things,
  meant,
  gone,
}: Replacement): { time: Thing; meantTime: Thing } | null {
  if (!ofService.test(meant.kind)) return null;
  const behind = joins.test(tokens[meant.to]?.text ?? '') ? meant.to + 1 : meant.to;
  const time = things.find((one) => isFigure(one) && one.from === behind);
  const before = things.findLast((one) => isFigure(one) && one.to <= gone.from);
  const isOwn = (one: Thing) =>
    !things.some((each) => each.fromTime === one.from || whole(each).from === one.to);
  const isBeside =
    before !== undefined &&
    tokens
      .slice(before.to, gone.from)
      .every(({ text }) => /^(min|mins|minutes|,|-|\(|with|by|of|it|was)$/.test(text));
  return time && before && isBeside && isOwn(time) ? { time: before, meantTime: time } : null;
}
