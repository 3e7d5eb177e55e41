import { type Draft, seen } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import type { Edit, Thing } from './thing.ts';

/** No time of a service is longer, and none that somebody corrects is shorter. */
const LONGEST = 120;
const FEWEST = 3;
/** Words of what is told of a service that are looked at, on each side. */
const FAR = 14;

/**
 * Puts the time that was really given in the place of the one written down: "te 30 on paper, really 22", "charted 30 but te was 22",
 * "really 22 te, flowsheet says 30". One of the two is told in words of writing, the other in words of what was, and nothing else stands
 * among them; what became of the difference goes too. Null where it is not told so.
 */
export function reallyGiven(draft: Draft, things: readonly Thing[]): Edit[] | null {
  for (const own of things) {
    if (own.kind !== 'service' || own.evaluates) continue;
    const told = toldOf(draft, own);
    // "Te wrote 30, actually manual 15": the figure on paper is of the other service.
    if (things.some((other) => other !== own && other.kind === 'service' && other.to === told.from)) continue;
    const [first, second, more] = figuresIn(draft.tokens, told, own);
    if (!first || !second || more) continue;
    const real = realOf(draft.tokens, told, first, second);
    if (!real || !closesAt(draft, told.to)) continue;
    const written = real === first ? second : first;
    const rest = restTold(draft, things, told.to, written.minutes - real.minutes);
    return [
      { ...told, reads: { minutes: real.minutes, of: { from: own.from, to: own.to } } },
      ...(rest ? [{ ...rest, reads: null }] : []),
    ];
  }
  return null;
}

/** Whether a message may tell so at all. */
export const maySayWritten = ({ tokens }: Draft): boolean =>
  tokens.some((token) => tells(token, 'correction-words/written-down')) &&
  tokens.filter(({ kind }) => kind === 'number').length > 1;

interface Figure extends Span {
  minutes: number;
}

/** What is told of a service and of nothing else: words of writing, of what was, and figures around it. */
function toldOf({ tokens }: Draft, own: Thing): Span {
  const isOfIt = (at: number) =>
    (own.from <= at && at < own.to) || isWord(tokens[at]) || tokens[at]?.kind === 'number';
  let from = own.from;
  while (from > 0 && from > own.from - FAR && isOfIt(from - 1)) from -= 1;
  let to = own.to;
  const isTold = (at: number) =>
    tokens[at]?.text === ',' && tokens.slice(from, at).filter(({ kind }) => kind === 'number').length > 1;
  while (to < tokens.length && to < own.to + FAR && isOfIt(to) && !isTold(to)) to += 1;
  return trimmed(tokens, own, from, to);
}

/** Without what belongs to the service beside, and the small words at its ends: "mt 10, te … 22, the". */
function trimmed(tokens: readonly Token[], own: Thing, begin: number, end: number): Span {
  let from = begin;
  let to = end;
  const isNumberOf = (at: number, beside: Token | undefined) =>
    beside?.kind === 'word' && (tokens[at]?.kind === 'number' || isMinute(tokens[at]));
  if (isNumberOf(from, tokens[begin - 1])) from += isMinute(tokens[from + 1]) ? 2 : 1;
  if (isNumberOf(to - 1, tokens[end])) to -= isMinute(tokens[to - 1]) ? 2 : 1;
  while (from < own.from && !says(tokens[from])) from += 1;
  while (to > own.to && !says(tokens[to - 1])) to -= 1;
  return { from, to };
}

const isMinute = (token: Token | undefined): boolean => /^(min|mins|minutes?)$/.test(token?.text ?? '');

/** Whether a word at an end of what is told says something of it. */
const says = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    token.text === ')' ||
    isMinute(token) ||
    isWritten(token) ||
    isTruth(token) ||
    isWas(token));

const isWord = (token: Token | undefined): boolean =>
  tells(token, 'correction-words/written-down') ||
  tells(token, 'correction-words/in-truth') ||
  tells(token, 'correction-words/came-to-be') ||
  tells(token, 'correction-words/beside-written');

function figuresIn(tokens: readonly Token[], { from, to }: Span, own: Thing): Figure[] {
  const figures: Figure[] = [];
  for (let at = from; at < to; at += 1) {
    const minutes = Number(tokens[at]?.text);
    if (tokens[at]?.kind !== 'number' || (own.from <= at && at < own.to)) continue;
    figures.push({ from: at, to: at + 1, minutes });
  }
  return figures.every(({ minutes }) => minutes >= FEWEST && minutes <= LONGEST) ? figures : [];
}

/** Where what is told of the first ends: "30 on paper, | really 22", "charted 30 | actual 22". */
const turn = /^([,;(]|but|although|though|not|instead|-)$/;

/** The one of the two that was given; null where the words do not tell which. */
function realOf(tokens: readonly Token[], told: Span, first: Figure, second: Figure): Figure | null {
  const between = tokens.slice(first.to, second.from);
  if (
    between.some(({ text }, at) => text === 'of' && /^(it|that|this|them)$/.test(between[at + 1]?.text ?? ''))
  )
    return null;
  const signed = between.findIndex(({ text }) => turn.test(text));
  const marked = between.findLastIndex((token) => isWritten(token) || isTruth(token));
  const parts = signed >= 0 ? signed : marked;
  if (parts < 0) return null;
  const before = tokens.slice(told.from, first.to + parts);
  const behind = tokens.slice(first.to + parts, told.to);
  const isReal = (words: readonly Token[]) => words.some((token) => isTruth(token) || isWas(token));
  const isOnPaper = (words: readonly Token[]) => words.some(isWritten) && !words.some(isTruth);
  if (isOnPaper(before) && isReal(behind) && !behind.some(isWritten)) return second;
  return isOnPaper(behind) && isReal(before) && !before.some(isWritten) ? first : null;
}

const isWritten = (token: Token): boolean => tells(token, 'correction-words/written-down');
const isTruth = (token: Token): boolean => tells(token, 'correction-words/in-truth');
const isWas = (token: Token): boolean => tells(token, 'correction-words/came-to-be');

/** Whether what is told ends at a token. */
const closesAt = (draft: Draft, at: number): boolean =>
  /^([-,.;:)\n?!&+/]|and|then|plus|how|what|so|)$/.test(draft.tokens[at]?.text ?? '') ||
  seen(draft, 'payers').some(({ from }) => from === at);

/** "…, the other 8 he was on the phone": what became of the difference, up to the end of the sentence. */
function restTold({ tokens }: Draft, things: readonly Thing[], from: number, rest: number): Span | null {
  const end = tokens.findIndex(({ text }, at) => at > from && /^([.;,\n?!]|and|then)$/.test(text));
  const to = end < 0 ? tokens.length : end;
  const isTold = tokens.slice(from, to).some(({ text }) => text === String(rest));
  const isWork = things.some(({ kind, from: at }) => kind === 'service' && at >= from && at < to);
  return tokens[from]?.text === ',' && isTold && !isWork ? { from, to } : null;
}
