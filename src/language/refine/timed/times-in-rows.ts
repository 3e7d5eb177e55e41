import { type Draft, draftWith, type Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { isCounted } from '../../slots/counted.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { joins, type Row, rowsOfNumbers } from './rows-of-numbers.ts';

/** Between a row of minutes and the services: "15/10/8 min of TE, MT and NMR", "TE and MT for 15 and 20 min". */
const besideRow = /^(min|mins|minutes|of|for|:|-|=|→|>|,|\.|\()$/;
/** What stands before a row at some distance from its services: "same visit, 15 / 15", "back to back 15 and 15". */
const beforeRow =
  /^([,;:.(\n?-]|for|back|blocks?|times?|minutes|visit|session|separately|apart|both|got|did|took|was|were)$/;
/** So many numbers beside as many services are their minutes, whatever else stands there. */
const PLAIN = 3;
const WHOLE = 100;

/**
 * "TE/MT/NMR 15/10/8", "therex neuro and manual 12 15 and 11 mins", "10+10+10 TE/NMR/TA": as many numbers in a row as there are
 * services in a row beside them are their minutes, in the same order.
 */
export function timesInRows(draft: Draft, { ruleSet }: Model): Draft {
  const isTimed = ({ codes }: Mention) =>
    codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
  const services = draft.mentions.filter(isTimed);
  if (services.length < 2) return draft;
  let { durations } = draft;
  for (const row of rowsOfNumbers(draft)) {
    const own = servicesOf(row, services, draft) ?? ofAll(row, services, draft);
    if (!own) continue;
    const others = durations.filter(({ from }) => from < row.from || from >= row.to);
    durations = [...others, ...row.times.map((time, at) => ({ ...time, owner: own[at]?.from ?? 0 }))];
  }
  return durations === draft.durations
    ? draft
    : draftWith(draft, { durations: [...durations].sort((a, b) => a.from - b.from) });
}

/** The services in a row right before the numbers, or right behind them; null where they are more or fewer. */
function servicesOf(row: Row, services: readonly Mention[], { tokens }: Draft): readonly Mention[] | null {
  const many = row.times.length;
  // "Split 50/50" tells parts, no minutes.
  const isShares = row.hasStrokes && row.times.reduce((sum, { minutes }) => sum + minutes, 0) === WHOLE;
  if ((many < PLAIN && !row.isTold) || isShares) return null;
  const joined = (one: Mention | undefined, other: Mention | undefined) =>
    one !== undefined &&
    other !== undefined &&
    other.from - one.to <= 2 &&
    tokens.slice(one.to, other.from).every(({ text }) => joins.test(text));
  const isRow = (group: readonly Mention[]) =>
    group.length === many &&
    // "40 minutes + 10 min habituation exercises 97112": a code and its words are one service.
    new Set(group.map(({ codes }) => codes.join())).size > 1 &&
    group.every((one, at) => at === 0 || joined(group[at - 1], one));
  const isNear = (from: number, to: number) =>
    to - from <= 2 && tokens.slice(from, to).every(({ text }) => besideRow.test(text));
  const first = services.findIndex(({ from }) => from >= row.to);
  const end = first < 0 ? services.length : first;
  const before = services.slice(Math.max(0, end - many), end);
  const last = before.at(-1);
  // "TE, MT 11/28" may be a day.
  const mayBeDay = many < PLAIN && row.hasStrokes && tokens[before[0]?.to ?? 0]?.text !== '/';
  if (mayBeDay && (row.times[0]?.minutes ?? 0) <= 12) return null;
  if (last && isRow(before) && !joined(services[end - many - 1], before[0]) && isNear(last.to, row.from))
    return before;
  const after = services.slice(end, end + many);
  const [next] = after;
  if (next && isRow(after) && !joined(after.at(-1), services[end + many]) && isNear(row.to, next.from))
    return after;
  return null;
}

/**
 * "97530 with 97542, did both back to back 15 and 15", "97110 + 97140 same visit, 15 / 15": the only numbers of a message, as many
 * as it has services and behind all of them.
 */
function ofAll(
  { from, to, times, hasStrokes }: Row,
  services: readonly Mention[],
  { tokens, mentions, durations }: Draft,
): readonly Mention[] | null {
  const isOfAll =
    times.length === services.length &&
    mentions.length === services.length &&
    services.every((service) => service.to <= from) &&
    new Set(services.map(({ codes }) => codes.join())).size === services.length &&
    durations.every((time) => from <= time.from && time.from < to);
  // "97110 97140 15 15"
  const areCodesThenTimes =
    services.at(-1)?.to === from && services.every(({ by }) => by === 'code') && tokens[to] === undefined;
  const isPlain =
    times.every(({ minutes }) => minutes >= fewestMinutes.bare) &&
    (beforeRow.test(tokens[from - 1]?.text ?? '') || areCodesThenTimes) &&
    !isCounted(tokens, to);
  // "97110, 97140, seen 11/28" may be a day.
  const mayBeDay = hasStrokes && times.length === 2 && (times[0]?.minutes ?? 0) <= 12;
  const isShares = times.reduce((sum, { minutes }) => sum + minutes, 0) === WHOLE;
  return isOfAll && isPlain && !mayBeDay && !(hasStrokes && isShares) ? services : null;
}
