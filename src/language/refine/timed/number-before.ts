import type { Draft, Mention } from '../../draft.ts';
import { isCounted } from '../../slots/counted.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import { isLinked, LONGEST_WRITTEN } from './is-linked.ts';
import { type Bare, numberAfter } from './number-after.ts';

/** "12 MT 25 TE": the first service has its number before it, and the last has none behind. */
export function leads(
  draft: Draft,
  mentions: readonly Mention[] = draft.mentions,
  behindService = false,
): boolean {
  const first = mentions[0];
  const last = mentions.at(-1);
  if (!first || !last || first === last) return false;
  const isTimed = draft.durations.some(({ to }) => to === first.from);
  return (isTimed || numberBefore(draft, first, behindService) !== null) && numberAfter(draft, last) === null;
}

/**
 * Services of a part of the message, each with its time before it, whatever stands before that part: "3 of 97110 and 2 of 97140, ok? 40
 * te 28 mt", "eval and treat, 20 was treatment (10 te 10 mt)".
 */
export function leadInPart(draft: Draft): readonly Mention[] {
  const { mentions, tokens } = draft;
  const opens = tokens.findLastIndex(({ text }) => text === '(');
  const closes = tokens.findIndex(({ text }, at) => at > opens && text === ')');
  const enclosed = mentions.filter(({ from, to }) => opens >= 0 && opens < from && to <= closes);
  // "TE 20 (10 squats, 10 lunges)" says again what has its time.
  const isRemark = /^(\d+|min|mins|minutes?)$/.test(tokens[opens - 1]?.text ?? '');
  if (!isRemark && enclosed.length > 1 && enclosed.length < mentions.length && leads(draft, enclosed))
    return enclosed;
  const at = mentions.findIndex(({ by }) => by !== 'code');
  const here = mentions.slice(at);
  if (at < 1 || here.length < 2 || here.some(({ by }) => by === 'code')) return [];
  const between = tokens.slice(mentions[at - 1]?.to, here[0]?.from);
  return between.some(({ text }) => /^[?!.:\n]$/.test(text)) && leads(draft, here) ? here : [];
}

/** Only at the start of a clause, so that the number does not belong to what stands before it. */
export function numberBefore(
  { tokens, mentions, sightings, counts }: Draft,
  mention: Mention,
  behindService: boolean,
): Bare | null {
  // "16 of the manual": the number stands before the article and "of".
  const noun = /^(the|his|her|their)$/.test(tokens[mention.from - 1]?.text ?? '')
    ? mention.from - 1
    : mention.from;
  const at = startOfNumber(
    tokens,
    isLinked({ tokens, mentions }, mention, noun) ? noun - 2 : mention.from - 1,
  );
  const enclosed = numberEnclosed(tokens, at);
  if (enclosed) return enclosed;
  const token = tokens[at];
  const before = tokens[at - 1];
  const isPart = at < mention.from - 1;
  const fewest = isPart || behindService ? fewestMinutes.told : fewestMinutes.bare;
  const number = token && (isPart || token.kind === 'number') ? readNumber(tokens, at) : null;
  const sum = sumBefore({ tokens, mentions }, at, number?.value ?? 0);
  if (number && sum) return { ...sum, to: number.to, times: false, after: false };
  if (!token || !number || !/^(\d{1,3}|[a-z]+)$/.test(token.text) || number.value < fewest) return null;
  // "20TE/10MT": the sign stands behind another service.
  const isNext = before?.text === '/' && mentions.some(({ to }) => to === at - 1);
  if (token.glued && !isNext && /^[:./]$/.test(before?.text ?? '')) return null;
  // "30 reps of rows": what the service is told by is what was counted.
  if (isCounted(tokens, number.to)) return null;
  const follows = behindService && (before?.text === ')' || mentions.some(({ to }) => to === at));
  // "Alex (PTA) 15 TE".
  const isGivers =
    before?.text === ')' && /^(pta|pt|ota|cota|ot|dc|aide|tech)$/.test(tokens[at - 2]?.text ?? '');
  const starts =
    !before ||
    follows ||
    isPart ||
    isGivers ||
    // "98940 low back 22 ther ex", "adj 3 regions 20 te".
    (behindService && sightings.some(({ slot, to }) => slot === 'region' && to === at)) ||
    counts.some(({ noun, to }) => noun === 'regions' && to === at) ||
    // "PTA 20 TE, PT 10 manual": who gave it stands before the number.
    /^([,;\n+&.:(/?!]|and|then|with|w|plus)$/.test(before.text) ||
    tells(before, 'time-words/opens') ||
    // "50 min hands on. Of that 20 manual, 10 ultrasound".
    (tokens[at - 2]?.text === 'of' && /^(that|which|those|these|this|it|them)$/.test(before.text)) ||
    // "20 te 15 mt, make that 10 mt".
    (/^(that|it|sorry|meant|no|wait|actually|to)$/.test(before.text) && isTakenBackTo(sightings, at)) ||
    // "Add 15 gait"; "add 59 manual" is a modifier.
    (/^(add|adding)$/.test(before.text) && mention.by !== 'code' && number.value <= LONGEST_WRITTEN);
  return starts ? { from: at, to: number.to, value: number.value, times: false, after: false } : null;
}

const isTakenBackTo = (sightings: Draft['sightings'], at: number): boolean =>
  sightings.some(({ slot, value, to }) => slot === 'negation' && value === 'takes-back' && to === at);

/** "9+4 manual": bouts written as one sum before the service; in "te 20+10 manual" the first is the other's. */
function sumBefore(
  { tokens, mentions }: Pick<Draft, 'tokens' | 'mentions'>,
  at: number,
  value: number,
): Pick<Bare, 'from' | 'value'> | null {
  const first = tokens[at - 2];
  const isSum = tokens[at - 1]?.text === '+' && first?.kind === 'number' && /^\d{1,2}$/.test(first.text);
  const isBehind = mentions.some(({ to }) => to === at - 2);
  if (!isSum || isBehind || !/^([,;\n.:(]|and|then|plus|)$/.test(tokens[at - 3]?.text ?? '')) return null;
  return { from: at - 2, value: Number(first.text) + value };
}

/** Where the number that ends at a token begins: "twenty-three of massage". */
function startOfNumber(tokens: Draft['tokens'], at: number): number {
  return [2, 1].map((back) => at - back).find((from) => readNumber(tokens, from)?.to === at + 1) ?? at;
}

/** "(14) neuro re-ed (31) ther act". */
function numberEnclosed(tokens: Draft['tokens'], at: number): Bare | null {
  const token = tokens[at - 1];
  if (tokens[at]?.text !== ')' || tokens[at - 2]?.text !== '(' || !/^\d{1,3}$/.test(token?.text ?? ''))
    return null;
  const value = Number(token?.text);
  return value >= fewestMinutes.told ? { from: at - 1, to: at, value, times: false, after: false } : null;
}
