import type { Draft, Duration } from '../../../draft.ts';

const besideSum = /^([,.;:=()\n]|so|thats|that|is|one|a|an|total|all|in|even|exactly|altogether)$/;
const behindSum = /^([.,;!?)\n]|nose|dot|total|even|exactly|altogether)$/;

/** "15' TE 15' NMR 15' MT 15' TA one hr on the nose": the last time, of no service, is what the others come to. */
export function sumSaid({ durations, mentions, tokens }: Draft): Duration | null {
  const told = durations.filter(({ of }) => of === 'service');
  const last = told.at(-1);
  const others = told.slice(0, -1);
  if (!last || others.length < 2 || last.owner !== undefined || mentions.length < others.length) return null;
  const isLast = mentions.every(({ to }) => to <= last.from);
  // "TE 15, MT 15, gait 30 min": a service more than times, behind them, has this one.
  const end = others.at(-1)?.to ?? 0;
  const isBefore =
    (told[0]?.from ?? 0) < (mentions[0]?.from ?? 0) && mentions.some(({ from }) => from === end);
  if (!isBefore && mentions.length > others.length && mentions.some(({ from }) => from >= end)) return null;
  // Any other word beside it tells of something more: "then another 20 min", "30 min on the robot".
  const begin = Math.max(...[...mentions, ...others].map(({ to }) => to));
  // "TA (activities)": a remark on the last service tells nothing of the time.
  const remark = tokens.slice(begin, last.from).findLastIndex(({ text }) => text === ')');
  const between = tokens.slice(begin + remark + 1, last.from);
  const behind = tokens.slice(last.to).filter(({ text }) => !/^(on|the)$/.test(text));
  if (!between.every(({ text }) => besideSum.test(text)) || !behind.every(({ text }) => behindSum.test(text)))
    return null;
  const sum = others.reduce((all, { minutes }) => all + minutes, 0);
  return isLast && sum === last.minutes ? last : null;
}
