import { gather } from '../../../core/gather.ts';
import { type Draft, type Mention, newMention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Token } from '../../words/tokens.ts';
import { isTimed } from '../given/minutes/pair-minutes.ts';
import { timesKnown } from './times-known.ts';

/** "4 min left over", "4 min of exercise left": what remains of a reckoning. */
const isLeftOver = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(to, to + 5)
    .some(({ text }) => /^(left|leftover|remaining|short|shy|extra|unused|spare)$/.test(text));

/** "45 min: 20 obstacle course, 15 fine motor, 10 parent training": the parts are told, so that none is missing. */
function isSumOfParts({ durations }: Draft): boolean {
  const [whole, ...parts] = durations;
  if (whole?.of !== 'all' || parts.length < 2 || parts.some(({ of }) => of !== 'service')) return false;
  return parts.reduce((sum, { minutes }) => sum + minutes, 0) === whole.minutes;
}

/**
 * Times of the visit that no service has, and that tell no sum: "te 15 min, 10 min". Where a service without a clock waits for
 * none, they may be its own.
 */
export function timesLeft(draft: Draft, model: Model): Mention[] {
  const { tokens, mentions, durations } = draft;
  // "Bike 6', te. Time 25'": the time of all holds the others.
  const hasWhole = draft.totalMinutes !== null || durations.some(({ of }) => of === 'all');
  if (hasWhole && !isSumOfParts(draft)) return [];
  const told = gather(mentions, ({ minutes }) => minutes);
  const sum = told.reduce((all, minutes) => all + minutes, 0);
  const untold = durations.filter(({ of, by, minutes, to }) => {
    if (of !== 'service' || by || isLeftOver(tokens, to)) return false;
    const at = told.indexOf(minutes);
    if (at >= 0) told.splice(at, 1);
    // "Tx 9:00 to 9:53, heat 10, the rest …": as long as the others together it is the visit.
    const isVisit = mentions.length > 1 && minutes >= sum;
    return at < 0 && !isVisit;
  });
  if (untold.length === 0) return [];
  const known = timesKnown(draft);
  const left = untold.filter(({ minutes }) => !known.sums.has(minutes) && !known.parts.has(minutes));
  const waiting = mentions.filter((mention) => mention.minutes.length === 0 && !isTimed(mention, model));
  if (left.length <= waiting.length) return [];
  return left.map(({ from, to, minutes }) =>
    newMention(from, to, 'activity', [], { open: 'activity', minutes: [minutes] }),
  );
}
