import type { Count } from '../draft.ts';
import type { Model } from '../model.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { countedBeside, type ToldBeside } from './counted-beside.ts';
import { isNoCount } from './is-no-count.ts';
import { labelledCount } from './labelled-count.ts';
import { nounCounted } from './noun-counted.ts';

/** No month has more days. */
const MOST = 31;
/** So many patients are told of by what they have: "5 stroke patients"; a larger number before "knee patients" is a time. */
const MOST_TOLD_OF = 6;
/** These lead on to something else: "3 for Medicare patients". */
const leadsOn = /^(min|mins|minutes?|m|with|w|for|to|from|by|in|on|and|per|each|all|my|our|x|u|units?)$/;

/** A number with the word of what it may count, at `to`. */
export interface NumberTold {
  from: number;
  /** Behind the number, before any word of what it counts. */
  end: number;
  to: number;
  value: number;
  /** "A pair of". */
  isPair: boolean;
}

/**
 * Finds numbers of regions, muscles, patients and units: "3 regions", "1-2 regions" (2), "four muscles", "3 pts".
 * A range counts as its upper end, since a code that begins with the range holds both.
 */
export function seeCounts(tokens: readonly Token[], { cmtCodes }: Pick<Model, 'cmtCodes'>): Count[] {
  const beside = countedBeside(tokens, cmtCodes);
  const seen: Count[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const count = labelledCount(tokens, at) ?? countAt(tokens, at, beside);
    if (!count) continue;
    seen.push(count);
    at = count.to - 1;
  }
  return seen;
}

function countAt(tokens: readonly Token[], at: number, beside: ToldBeside): Count | null {
  const told = numberAt(tokens, at);
  const noun = told && nounCounted(tokens, told, beside);
  if (!told || !noun || isNoCount(tokens, told, noun, beside)) return null;
  return { from: at, to: told.to + 1, number: told.value, noun };
}

function numberAt(tokens: readonly Token[], at: number): NumberTold | null {
  const pair = pairAt(tokens, at);
  const first = readNumber(tokens, at) ?? pair;
  if (!first || first.value > MOST || !Number.isInteger(first.value)) return null;
  // "97140: 0:14 medicare pt" is a time.
  if (tokens[at]?.glued && tokens[at - 1]?.text === ':') return null;
  const range = /^(-|to|or|\/)$/.test(tokens[first.to]?.text ?? '') ? readNumber(tokens, first.to + 1) : null;
  const { value, to: end } = range && range.value > first.value && range.value <= MOST ? range : first;
  let to = behindWhole(tokens, end);
  while (tells(tokens[to], 'counted/between') && to < end + 3) to++;
  if (value <= MOST_TOLD_OF) to = behindKind(tokens, to);
  return { from: at, end, to, value, isPair: pair !== null };
}

/** Behind one or two words for what several patients have: "5 different stroke patients", "3 post op pts". */
function behindKind(tokens: readonly Token[], at: number): number {
  for (const to of [at + 1, at + 2]) {
    const kind = tokens[to - 1];
    if (kind?.kind !== 'word' || leadsOn.test(kind.text)) return at;
    if (/^(patients|pts|clients|kids|survivors|vets|veterans|residents)$/.test(tokens[to]?.text ?? ''))
      return to;
  }
  return at;
}

/** "18 of the 30 days": the first number counts, of so many as there were. */
function behindWhole(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'of') return at;
  let next = at + 1;
  while (/^(the|last|past|those|these|her|his)$/.test(tokens[next]?.text ?? '') && next < at + 3) next++;
  return readNumber(tokens, next)?.to ?? at;
}

/** "A pair of kids": two of them. */
const pairAt = (tokens: readonly Token[], at: number): { value: number; to: number } | null =>
  tokens[at + 1]?.text === 'of' && /^(pair|couple)$/.test(tokens[at]?.text ?? '')
    ? { value: 2, to: at + 1 }
    : null;
