import { type Draft, seen } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import { tells } from '../words/word-lists.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import { type Edit, isTimed, type Thing } from './thing.ts';

/** So far behind the time that was booked the one that it came to is told. */
const FAR = 16;
const minutes = /^(min|mins|minutes?|m)$/;

/**
 * Puts the time that a service came to in the place of the one it was booked for: "booked for a 60 min massage but he showed up late so
 * it was only 40". That something was booked, or why it became less, has to be told, and the second time has to be the smaller one
 * and of no other service. Null where no time was cut.
 */
export function shortened(draft: Draft, things: readonly Thing[]): Edit[] | null {
  const { tokens } = draft;
  const figures = things.filter(({ kind }) => kind === 'time' || kind === 'number');
  for (const booked of figures) {
    for (const word of seen(draft, 'corrections', 'came-to')) {
      if (word.from < booked.to || word.from > booked.to + FAR) continue;
      const came = cameTo(draft, word, figures);
      if (!came || minutesOf(draft, came) >= minutesOf(draft, booked) || minutesOf(draft, booked) < 10)
        continue;
      if (!isTold(draft, booked, came) || isOfOther(draft, booked, came, things)) continue;
      if (isOfWhoAsks(draft, word)) continue;
      const end = minutes.test(tokens[came.to]?.text ?? '') ? came.to + 1 : came.to;
      const behind = /^(today|actual|done|delivered)$/.test(tokens[end]?.text ?? '')
        ? end + 1
        : tokens[end]?.text === 'in' && !tokens[end + 1]?.text.match(/^[a-z]/)
          ? end + 1
          : end;
      // What was booked goes: it is said of another day as well.
      return [
        { from: booked.from, to: booked.from + 1, reads: { from: came.from, to: came.from + 1 } },
        { from: Math.max(booked.to, lastService(things, booked, word.from)), to: behind, reads: null },
        ...bookedBefore(draft, booked),
      ];
    }
  }
  return null;
}

/** "Today only 20", "20 today", "20 actual": the time behind the words, or the one right before them. */
function cameTo({ tokens }: Draft, word: Span, figures: readonly Thing[]): Thing | undefined {
  let at = word.to;
  while (tells(tokens[at], 'correction-words/before-shorter')) at += 1;
  const behind = figures.find(({ from }) => from === at);
  const isDay = /^(today|actual|done|delivered)$/.test(tokens[word.from]?.text ?? '');
  return behind ?? (isDay ? figures.find(({ to }) => to === word.from) : undefined);
}

const minutesOf = ({ tokens }: Draft, { from }: Thing): number => readNumber(tokens, from)?.value ?? 0;

/** Something was booked, or it is told why it became less. */
function isTold(draft: Draft, booked: Thing, came: Thing): boolean {
  const isNear = ({ from, to }: { from: number; to: number }) => to >= booked.from - 6 && from <= came.to + 1;
  return (
    seen(draft, 'corrections', 'booked').some(isNear) ||
    seen(draft, 'corrections', 'shortens').some(({ from, to }) => from >= booked.to && to <= came.from + 1)
  );
}

/** "TE 20, left early so only 10 of gait": the second time is of another service, or a third one is told. */
function isOfOther({ tokens }: Draft, booked: Thing, came: Thing, things: readonly Thing[]): boolean {
  const services = things.filter(({ kind }) => kind === 'service');
  const isBetween = services.some(({ from }) => from >= booked.to && from < came.from && services.length > 1);
  // "TE 30 and only 10 MT".
  const isOneOfTwo = ({ codes }: Thing) => services.some((other) => other.codes !== codes);
  const isItsOwn = services.some(
    (one) =>
      one.from >= came.to &&
      (one.fromTime === came.from || (one.from === came.to && (isTimed(one) || isOneOfTwo(one)))),
  );
  const isPart = /^(of|on|with|sets?|reps?|x)$/.test(tokens[came.to]?.text ?? '');
  return (isBetween && services.length > 1) || isItsOwn || isPart;
}

const lastService = (things: readonly Thing[], { to }: Thing, end: number): number =>
  Math.max(
    0,
    ...things.filter((one) => one.kind === 'service' && one.from >= to && one.to <= end).map((one) => one.to),
  );

/** "Was supposed to be 60": the words right before the time. */
function bookedBefore({ tokens, ...draft }: Draft, booked: Thing): Edit[] {
  const words = seen(draft, 'corrections', 'booked').find(
    ({ from, to }) =>
      to <= booked.from &&
      from >= booked.from - 5 &&
      tokens
        .slice(to, booked.from)
        .every((word) => tells(word, 'correction-words/before-shorter') || word.text === 'of'),
  );
  return words ? [{ from: words.from, to: words.to, reads: null }] : [];
}
