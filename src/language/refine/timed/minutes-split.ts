import { gather } from '../../../core/gather.ts';
import { type Draft, type Duration, draftWith, type Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { readNumber } from '../../words/numbers/number-words.ts';

const splits = new Set(['split', 'splitting', 'divided', 'broken', 'broke']);
/** Between the word and the numbers: "split up as 30/23". */
const between = /^(up|as|into|it|them|:|-)$/;
const joins = /^(\/|and|&|,|-|\+)$/;
/** "Split 50/50" tells parts, not minutes. */
const WHOLE = 100;

/**
 * "We split 30/23 between TE and MT", "TE and gait divided 25 and 15": as many numbers beside the word as there are services on
 * one side of them are their minutes, in the same order.
 */
export function minutesSplit(draft: Draft, { ruleSet }: Model): Draft {
  const { tokens, durations } = draft;
  const isTimed = ({ codes }: Mention) =>
    codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
  const services = draft.mentions.filter(isTimed);
  const word = services.length < 2 ? -1 : tokens.findIndex(({ text }) => splits.has(text));
  if (word < 0) return draft;
  const numbers = behind(draft, word) ?? before(draft, word, services.length);
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
