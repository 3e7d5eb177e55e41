import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import type { IntentFile } from './load-intents.ts';
import type { IntentId } from './request.ts';

/** How sure the classifier is of each intent, best first; the shares add up to 1. */
export type Ranking = { intent: IntentId; share: number }[];

/** What training made: plain data that a packed model keeps. */
export interface Trained {
  bayes: object;
  /** Words of the examples; others tell nothing. */
  known: string[];
}

/** Decides between intents on slot-marked words. */
export interface IntentClassifier {
  rank(words: readonly string[]): Ranking;
  trained: Trained;
}

/** Weight of a word that an intent's examples lack: small, since the examples are few and their words telling. */
const SMOOTHING = 0.1;

/** Words looked at: the question stands at the end of a long message. */
const LAST = 40;

/**
 * Trains the classifier on the examples of `intents/`, in some 20 ms.
 *
 * @param read turns an example into slot-marked words, exactly as a question is
 */
export function trainClassifier(
  intents: readonly IntentFile[],
  read: (example: string) => string[],
): IntentClassifier {
  const bayes = new BayesClassifier(undefined, SMOOTHING);
  const known = new Set<string>();
  const learn = (text: string, intent: IntentId) => {
    const words = read(text);
    for (const word of words) known.add(word);
    bayes.addDocument(words, intent);
  };
  for (const { intent, examples, not } of intents) {
    for (const example of examples) learn(example, intent);
    for (const other of not) learn(other.text, other.intent);
  }
  bayes.train();
  // What it learned is kept, the examples that it learned from are not.
  const { classifier, features, stemmer } = JSON.parse(JSON.stringify(bayes));
  return openClassifier({ bayes: { classifier, features, stemmer, docs: [] }, known: [...known] });
}

/** The classifier that training made, as it was: same words, same ranking. */
export function openClassifier(trained: Trained): IntentClassifier {
  const bayes = BayesClassifier.restore(structuredClone(trained.bayes));
  const known = new Set(trained.known);
  return {
    trained,
    rank: (words) =>
      rank(
        bayes,
        words.filter((word) => known.has(word)),
      ),
  };
}

function rank(bayes: BayesClassifier, words: string[]): Ranking {
  if (words.length === 0) return [];
  const found = bayes.getClassifications([...new Set(words)].slice(-LAST));
  const sum = found.reduce((all, { value }) => all + value, 0);
  return found.map(({ label, value }) => ({ intent: label as IntentId, share: sum > 0 ? value / sum : 0 }));
}
