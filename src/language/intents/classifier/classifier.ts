import type { IntentId } from '../../request.ts';

/** How sure the classifier is of each intent, best first; the shares add up to 1. */
export type Ranking = { intent: IntentId; share: number }[];

/**
 * What training made: plain data that a packed model keeps. Words and pairs are known by the number of their row of
 * weights; those that are not there tell nothing.
 */
export interface Trained {
  intents: IntentId[];
  words: Map<string, number>;
  /** Pairs of neighbours, by the first and then by the second; `FIRST` stands before the first word of all. */
  pairs: Map<string, Map<string, number>>;
  /** How much each row speaks for each intent, row by row: one list of all, since thousands take long to read at a start. */
  weights: Float32Array;
}

/** The row that speaks whatever the words are. */
export const START = 0;

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
  const shares = sharesOf(rows, trained);
  return trained.intents
    .map((intent, at) => ({ intent, share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share);
}

/** @returns `START`, then the row of each word and of each pair of neighbours that is known, each once */
export function rowsOf(
  words: readonly string[],
  { words: alone, pairs }: Omit<Trained, 'weights'>,
): number[] {
  const rows = new Set([START]);
  for (const word of words) add(rows, alone.get(word));
  for (let at = 1; at < words.length; at++)
    add(rows, pairs.get(words[at - 1] as string)?.get(words[at] as string));
  add(rows, pairs.get(FIRST)?.get(words[0] ?? ''));
  return [...rows];
}

function add(rows: Set<number>, row: number | undefined): void {
  if (row !== undefined) rows.add(row);
}

/** Sums the weights and turns the sums into shares of 1. A longer message speaks no louder than a short one. */
export function sharesOf(
  rows: readonly number[],
  { intents, weights }: Pick<Trained, 'intents' | 'weights'>,
): number[] {
  const sums = intents.map((_, intent) => {
    let sum = 0;
    for (const row of rows) sum += weights[row * intents.length + intent] as number;
    return sum;
  });
  const most = Math.max(...sums);
  const calm = Math.sqrt(rows.length);
  const powers = sums.map((sum) => Math.exp((sum - most) / calm));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
