import type { IntentId } from './request.ts';

/** How sure the classifier is of each intent, best first; the shares add up to 1. */
export type Ranking = { intent: IntentId; share: number }[];

/** What training made: plain data that a packed model keeps. Weights are logarithms of probabilities. */
export interface Trained {
  intents: IntentId[];
  /** How common each intent is, in the order of `intents`. */
  priors: number[];
  /** Words of the examples, with the weight that each has for each intent; others tell nothing. */
  words: Map<string, number[]>;
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

/** Bayes: the prior of each intent and the weights of the words, each word once, as shares of their sum. */
function rank(words: readonly string[], { intents, priors, words: weights }: Trained): Ranking {
  const known = [...new Set(words)].filter((word) => weights.has(word)).slice(-LAST);
  if (known.length === 0) return [];
  const sums = priors.map((prior, at) =>
    known.reduce((sum, word) => sum + (weights.get(word)?.[at] ?? 0), prior),
  );
  const most = Math.max(...sums);
  const likely = sums.map((sum) => Math.exp(sum - most));
  const all = likely.reduce((sum, value) => sum + value, 0);
  return intents
    .map((intent, at) => ({ intent, share: (likely[at] ?? 0) / all }))
    .sort((a, b) => b.share - a.share);
}
