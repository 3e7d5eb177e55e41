import { type Draft, type Duration, draftWith, type Mention } from '../../draft.ts';

/** What joins two services that have one time. */
const joins = /^(and|&|\+|n|with|w|\/|plus)$/;
/** Between a service and the part of the time that it had. */
const had = /^(had|got|was|were|took|only|just)$/;

/**
 * "TE and gait 40 min, gait had 15": the time behind two services is that of both where one of them is told again with less; what is
 * left is the other's, where it is told or asked for.
 */
export function timeOfBoth(draft: Draft): Draft {
  const { durations } = draft;
  const both = durations.find((time) => isOfBoth(draft, time));
  if (!both) return draft;
  const { owner: _, ...unowned } = both;
  return draftWith(draft, {
    durations: durations.map((time) => (time === both ? { ...unowned, of: 'all' } : time)),
  });
}

function isOfBoth({ tokens, mentions, durations }: Draft, time: Duration): boolean {
  const last = mentions.findIndex(({ to }) => to === time.from);
  const [first, second] = [mentions[last - 1], mentions[last]];
  if (time.of !== 'service' || !first || !second) return false;
  const areJoined =
    tokens[first.to] !== undefined &&
    second.from === first.to + 1 &&
    joins.test(tokens[first.to]?.text ?? '');
  const isOne = ({ codes }: Mention): boolean =>
    [first, second].some((of) => of.codes.join() === codes.join());
  const isAgain = (one: Mention): boolean =>
    had.test(tokens[one.to]?.text ?? '') &&
    durations.some(({ from, minutes }) => from > one.to && from <= one.to + 2 && minutes < time.minutes);
  const behind = mentions.slice(last + 1);
  return areJoined && behind.every(isOne) && behind.some(isAgain);
}
