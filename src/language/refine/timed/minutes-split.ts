import { gather } from '../../../core/gather.ts';
import { type Draft, type Duration, draftWith, type Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { readNumber } from '../../words/number-words.ts';

const splits = new Set(['split', 'splitting', 'divided', 'broken', 'broke']);
/** Between the word and the numbers: "split up as 30/23". */
const between = /^(up|as|into|it|them|:|-)$/;
/** Between a row of minutes and the services: "15/10/8 min of TE, MT and NMR". */
const besideRow = /^(min|mins|minutes|of|:|-|=)$/;
const joins = /^(\/|and|&|,|-|\+)$/;
/** "Split 50/50" tells parts, not minutes. */
const WHOLE = 100;

/**
 * "We split 30/23 between TE and MT", "TE and gait divided 25 and 15", "TE/MT/NMR 15/10/8": as many numbers beside the word, or in
 * a row beside the services, as there are services on one side of them are their minutes, in the same order.
 */
export function minutesSplit(draft: Draft, { ruleSet }: Model): Draft {
  const { tokens, durations } = draft;
  const isTimed = ({ codes }: Mention) =>
    codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
  const services = draft.mentions.filter(isTimed);
  if (services.length < 2) return draft;
  const word = tokens.findIndex(({ text }) => splits.has(text));
  const numbers =
    word < 0 ? rowBeside(draft, services) : (behind(draft, word) ?? before(draft, word, services.length));
  const [first] = numbers;
  const last = numbers.at(-1);
  if (!first || !last || numbers.length !== services.length) return draft;
  const inOrder =
    services.every(({ from }) => from >= last.to) || services.every(({ to }) => to <= first.from);
  const sum = gather(numbers, ({ minutes }) => [minutes]).reduce((all, each) => all + each, 0);
  const others = durations.filter(({ from }) => from < first.from || from >= last.to);
  const [whole, more] = others;
  if (!inOrder || sum === WHOLE || more || (whole && whole.minutes !== sum)) return draft;
  const own = numbers.map((number, at) => ({ ...number, owner: services[at]?.from ?? 0 }));
  const told = [...others.map((time) => ({ ...time, of: 'all' as const })), ...own];
  return draftWith(draft, { durations: told.sort((a, b) => a.from - b.from) });
}

function behind({ tokens }: Draft, word: number): Duration[] | null {
  let at = word + 1;
  while (between.test(tokens[at]?.text ?? '')) at++;
  const found = numbersFrom(tokens, at);
  return found.length > 1 ? found : null;
}

/** The numbers that end right before the word. */
function before({ tokens }: Draft, word: number, most: number): Duration[] {
  for (let at = Math.max(0, word - 3 * most); at < word; at++) {
    const found = numbersFrom(tokens, at);
    if (found.length > 1 && found.at(-1)?.to === word) return found;
  }
  return [];
}

/** "TE/MT/NMR 15/10/8", "15/10/8 of TE, MT and NMR": numbers with strokes between them, right beside services in a row. */
function rowBeside({ tokens }: Draft, services: readonly Mention[]): Duration[] {
  const [first] = services;
  const last = services.at(-1);
  if (!first || !last || !tokens.some(({ text }) => text === '/')) return [];
  const isRow = services.every(
    ({ from }, at) =>
      at === 0 || tokens.slice(services[at - 1]?.to, from).every(({ text }) => joins.test(text)),
  );
  // "TE MT 11/28" may be a day.
  const mayBeDay = services.length === 2 && first.to === last.from;
  if (!isRow || mayBeDay) return [];
  const rows = [last.to, last.to + 1, ...startsBefore(first.from, services.length)].map((at) =>
    numbersFrom(tokens, at),
  );
  const isBeside = (row: readonly Duration[]): boolean => {
    const [from, to] = [row[0]?.from ?? 0, row.at(-1)?.to ?? 0];
    const between = from >= last.to ? tokens.slice(last.to, from) : tokens.slice(to, first.from);
    return between.every(({ text }) => besideRow.test(text));
  };
  const hasStrokes = (row: readonly Duration[]): boolean =>
    row.slice(1).every(({ from }) => tokens[from - 1]?.text === '/');
  return rows.find((row) => row.length === services.length && hasStrokes(row) && isBeside(row)) ?? [];
}

/** A row of figures before the services begins two tokens earlier for each figure, and one or two more for "min" and "of". */
const startsBefore = (from: number, many: number): number[] =>
  [0, 1, 2].map((words) => from - 2 * many + 1 - words);

function numbersFrom(tokens: Draft['tokens'], start: number): Duration[] {
  const found: Duration[] = [];
  for (let at = start; ; ) {
    const number = readNumber(tokens, at);
    if (!number || number.value < 3 || number.value > 120) return found;
    found.push({ from: at, to: number.to, minutes: number.value, of: 'service' });
    if (!joins.test(tokens[number.to]?.text ?? '')) return found;
    at = number.to + 1;
  }
}
