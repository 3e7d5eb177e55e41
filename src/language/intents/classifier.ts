import type { IntentId } from '../request.ts';

/** How sure the classifier is of each intent, best first; the shares add up to 1. */
export type Ranking = { intent: IntentId; share: number }[];

/** What training made: plain data that a packed model keeps. */
export interface Trained {
  intents: IntentId[];
  /** What each word or pair of words speaks for: one weight an intent. Others tell nothing. */
  words: Map<string, Float32Array>;
  /** What speaks for each intent whatever the words are. */
  start: Float32Array;
}

/** Decides between intents on slot-marked words. */
export interface IntentClassifier {
  rank(words: readonly string[]): Ranking;
  trained: Trained;
}

/** Words looked at: the question stands at the end of a long message. */
const LAST = 40;

/** The classifier that training made (`trainClassifier`): same words, same ranking. */
export function openClassifier(trained: Trained): IntentClassifier {
  return { trained, rank: (words) => rank(words, trained) };
}

function rank(words: readonly string[], trained: Trained): Ranking {
  const rows = rowsOf(featuresOf(words.slice(-LAST)), trained);
  if (rows.length === 0) return [];
  const shares = sharesOf([trained.start, ...rows]);
  return trained.intents
    .map((intent, at) => ({ intent, share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share);
}

/** The words, each with its neighbour, and the first as the first: "what is" tells more than "what" and "is". */
export function featuresOf(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return [...new Set([...words, ...pairs, ...(words[0] ? [`^ ${words[0]}`] : [])])];
}

/** @returns the weights of the words that are known */
export function rowsOf(features: readonly string[], { words }: Trained): Float32Array[] {
  return features.map((feature) => words.get(feature)).filter((row) => row !== undefined);
}

/** Sums the weights and turns the sums into shares of 1. A longer message speaks no louder than a short one. */
export function sharesOf(rows: readonly Float32Array[]): number[] {
  const sums = Array.from(rows[0] ?? [], (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - most) / Math.sqrt(rows.length)));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
