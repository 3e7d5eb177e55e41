import type { IntentId } from '../request.ts';

/** How sure the classifier is of each intent, best first; the shares add up to 1. */
export type Ranking = { intent: IntentId; share: number }[];

/** How much a word speaks for each intent, in the order of `Trained.intents`. */
export type Weights = Float32Array;

/** What training made: plain data that a packed model keeps. Words and pairs that are not there tell nothing. */
export interface Trained {
  intents: IntentId[];
  words: Map<string, Weights>;
  /** Pairs of neighbours, by the first and then by the second; `FIRST` stands before the first word of all. */
  pairs: Map<string, Map<string, Weights>>;
  /** What speaks for each intent whatever the words are. */
  start: Weights;
}

/** Stands before the first word: "what is" tells more than "what" and "is". */
export const FIRST = '^';

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
  const rows = rowsOf(words.slice(-LAST), trained);
  if (rows.length === 1) return [];
  const shares = sharesOf(rows);
  return trained.intents
    .map((intent, at) => ({ intent, share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share);
}

/** @returns `start`, then the weights of each word and each pair of neighbours that is known, each once */
export function rowsOf(words: readonly string[], trained: Trained): Weights[] {
  const rows = new Set([trained.start]);
  for (const word of words) {
    const row = trained.words.get(word);
    if (row !== undefined) rows.add(row);
  }
  for (let at = 1; at < words.length; at++) {
    const row = trained.pairs.get(words[at - 1] as string)?.get(words[at] as string);
    if (row !== undefined) rows.add(row);
  }
  const first = trained.pairs.get(FIRST)?.get(words[0] ?? '');
  if (first !== undefined) rows.add(first);
  return [...rows];
}

/** Sums the weights and turns the sums into shares of 1. A longer message speaks no louder than a short one. */
export function sharesOf(rows: readonly Weights[]): number[] {
  const sums: number[] = [];
  const intents = rows[0]?.length ?? 0;
  for (let intent = 0; intent < intents; intent++) {
    let sum = 0;
    for (const row of rows) sum += row[intent] as number;
    sums.push(sum);
  }
  const most = Math.max(...sums);
  const calm = Math.sqrt(rows.length);
  const powers = sums.map((sum) => Math.exp((sum - most) / calm));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
