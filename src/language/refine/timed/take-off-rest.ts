import { type Draft, type Duration, draftWith, type Mention } from '../../draft.ts';
import { liesWithin } from '../../slots/times/clock/lies-within.ts';
import { isCalledAway } from '../../slots/times/rest/is-called-away.ts';
import { isIdleBeside } from '../../slots/times/rest/is-idle-part.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

/** "4 hrs, lunch 30": in a program of hours a meal lies within it, however it is told. */
const meal = /^(lunch|meal)$/;
const HOURS = 120;

/** So near the rest they stand: "150 min with the worker, then wrote the report for 40" tells of two times. */
const NEAR = 5;

/**
 * Takes rest off the time it lies in: of "23 minutes TE, 3 of that was rest" 20 count. Rest between two bouts is only left
 * out.
 *
 * @see rules/codes: time that counts is time in which the patient was treated
 */
export function takeOffRest(draft: Draft): Draft {
  const told = draft.durations.map((one) =>
    isIdleWithin(draft, one) ? { ...one, of: 'rest' as const } : one,
  );
  const rests = told.filter(({ of }) => of === 'rest');
  if (rests.length === 0) return draft;
  const durations = rests.reduce((kept, rest) => takeOff(draft, kept, rest), told);
  // "Rest break 5": the words for it are no service.
  const isRest = ({ by, from, to }: Mention): boolean =>
    by === 'phrase' &&
    draft.tokens.slice(from, to).some(({ text }) => /^(rest|rests|break|breaks)$/.test(text)) &&
    rests.some((rest) => rest.from === to || rest.to === from);
  return draftWith(draft, {
    mentions: draft.mentions.filter((mention) => !isRest(mention)),
    durations: durations.filter(({ of }) => of !== 'rest'),
  });
}

/** "TE 10:05-10:30, then 10:10-10:15 she was on the phone": a stretch of another one, in which nobody was treated. */
const isIdleWithin = ({ tokens, durations }: Draft, one: Duration): boolean =>
  durations.some((other) => liesWithin(tokens, one, other)) && isIdleBeside(tokens, one.from, one.to);

function takeOff(draft: Draft, durations: Duration[], rest: Duration): Duration[] {
  const { tokens } = draft;
  // "TE 10:00-10:45, rest 10:20-10:30": by the clock.
  const around = durations.find((one) => one.of !== 'rest' && liesWithin(tokens, rest, one));
  if (around)
    return durations.map((one) => (one === around ? { ...one, minutes: one.minutes - rest.minutes } : one));
  const last = durations.filter(({ to, of }) => to <= rest.from && of !== 'rest').at(-1);
  const off = rest.minutes * (timesTold(tokens, rest) ?? 1);
  const next = durations.find(({ from }) => from >= rest.to);
  if (next && next.minutes > off && isOfNext(tokens, rest, next))
    return durations.map((one) => (one === next ? { ...next, minutes: next.minutes - off } : one));
  if (!last || last.minutes <= off) return durations;
  // "12 min of face time": of what the time was is no "of which".
  const behind =
    tokens[last.to]?.text === 'of' && tokens[last.to + 1]?.text !== 'which' ? last.to + 1 : last.to;
  // "TE 16 + 10 of small talk" is no time with a rest in it.
  if (/^(\+|plus)$/.test(tokens[rest.from - 1]?.text ?? '')) return offTheWhole(draft, durations, rest, off);
  const words = [
    ...tokens.slice(Math.max(behind, rest.from - NEAR), rest.from),
    ...tokens.slice(rest.to, rest.to + 2),
  ];
  // "45 min visit, charting took 10": whatever nobody was treated in lies within the visit.
  // "8:22-8:31 rested" has a stretch of its own.
  const isOwnStretch = tokens.slice(rest.from, rest.to).some(({ text }) => text === ':');
  // "20 balance with me, 5 rest" is no time with a rest in it.
  const isWithin = (word: Token, at: number): boolean =>
    tells(word, 'rest/within') &&
    !(/^(w|with)$/.test(word.text) && /^(me|him|her|us|them|pt|ot|the)$/.test(words[at + 1]?.text ?? ''));
  const isOfHours = last.minutes >= HOURS && words.some(({ text }) => meal.test(text));
  // "Gait 20 (5 sitting rest)".
  const isEnclosed = tokens[last.to]?.text === '(' && rest.from <= last.to + 2;
  // "TE 12, stepped out for 5, then 14 more": what came behind it is told by itself.
  const isBetween =
    isCalledAway(tokens, rest.from) &&
    tokens.slice(rest.to).some(({ text }) => /^(more|another|again|back|resumed|finished)$/.test(text));
  if (isBetween) return durations;
  if (last.of !== 'all' && !isOfHours && !isEnclosed && (isOwnStretch || !words.some(isWithin)))
    return offTheWhole(draft, durations, rest, off);
  const minutes = last.minutes - off;
  // "A full hour, but sat 12 of it, the other 48 on the bike": what is left is told by itself.
  if (durations.some((time) => time.from > rest.from && time.of === 'service' && time.minutes === minutes))
    return durations.filter((duration) => duration !== last);
  return durations.map((duration) => (duration === last ? { ...last, minutes } : duration));
}

/** "On his phone for 7 of the 30 min", "took a call 10 min during the te 25": the time that it lies in stands behind it. */
const isOfNext = (tokens: Draft['tokens'], { to }: Duration, { from }: Duration): boolean =>
  (tokens[to]?.text === 'of' && tokens[to + 1]?.text === 'the' && from === to + 2) ||
  (tokens[to]?.text === 'during' && from <= to + NEAR);

/** "Here 1:00 to 2:00, 10 of that icing alone, 5 was me charting, the rest was manual": what is left of the visit is told last of all. */
function offTheWhole(draft: Draft, durations: Duration[], rest: Duration, off: number): Duration[] {
  const { tokens } = draft;
  const whole =
    durations.findLast(({ of, to, minutes }) => of === 'all' && to <= rest.from && minutes > off) ??
    durations.find((time, at) => at === 0 && time.minutes > off && isOfNoService(draft, time, rest));
  const isLeft = tokens.some(
    ({ text }, at) => at >= rest.to && (/^(rest|remainder|remaining)$/.test(text) || text === 'else'),
  );
  if (!whole || !isLeft) return durations;
  // Beside times of its parts it is their whole; alone it is that of what was done.
  const hasParts = durations.some((one) => one !== whole && one.of !== 'rest');
  const left: Duration = { ...whole, minutes: whole.minutes - off, of: hasParts ? 'all' : whole.of };
  return durations.map((one) => (one === whole ? left : one));
}

/** "50 min here, 12 resting, the rest TA": the first time, with nothing done beside it, is that of the visit. */
function isOfNoService({ tokens, mentions }: Draft, { to }: Duration, rest: Duration): boolean {
  return (
    to <= rest.from &&
    mentions.every(({ from }) => from >= rest.to) &&
    tokens.slice(to, rest.from).some(({ text }) => /^[,.;:(\n]$/.test(text))
  );
}

/** "Two 15 min breaks": how often the rest was. */
function timesTold(tokens: Draft['tokens'], { from }: Duration): number | null {
  const number = readNumber(tokens, from - 1);
  return number && number.to === from && number.value >= 2 && number.value <= 4 ? number.value : null;
}
