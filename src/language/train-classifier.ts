import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { type IntentClassifier, openClassifier } from './classifier.ts';
import type { IntentFile } from './load-intents.ts';
import type { IntentId } from './request.ts';

/** Weight of a word that an intent's examples lack: small, since the examples are few and their words telling. */
const SMOOTHING = 0.1;

/** What natural's classifier has counted, as it writes itself down. */
interface Counted {
  features: Record<string, number>;
  classifier: {
    classFeatures: Record<string, Record<number, number>>;
    classTotals: Record<string, number>;
    totalExamples: number;
  };
}

/**
 * Trains the classifier on the examples of `intents/`, in some 20 ms, and keeps of it the weight of each word for each
 * intent: what natural works out anew for every question stands there ready.
 *
 * @param read turns an example into slot-marked words, exactly as a question is
 */
export function trainClassifier(
  intents: readonly IntentFile[],
  read: (example: string) => string[],
): IntentClassifier {
  const bayes = new BayesClassifier(undefined, SMOOTHING);
  for (const { intent, examples, not } of intents) {
    for (const example of examples) bayes.addDocument(read(example), intent);
    for (const other of not) bayes.addDocument(read(other.text), other.intent);
  }
  bayes.train();
  return openClassifier(weighed(JSON.parse(JSON.stringify(bayes))));
}

function weighed({ features, classifier }: Counted): Parameters<typeof openClassifier>[0] {
  const intents = Object.keys(classifier.classFeatures) as IntentId[];
  const total = (intent: IntentId): number => classifier.classTotals[intent] ?? 1;
  return {
    intents,
    priors: intents.map((intent) => Math.log(total(intent) / classifier.totalExamples)),
    words: new Map(
      Object.keys(features).map((word, at) => [
        word,
        intents.map((intent) =>
          Math.log((classifier.classFeatures[intent]?.[at] ?? SMOOTHING) / total(intent)),
        ),
      ]),
    ),
  };
}
