import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import LogisticRegressionClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier.js';
import type { Engine, Sentence } from './engine.ts';

/** natural's two classifiers as they come: own tokens, own stems, own stop words. */
export function naturalDefaults(sentences: readonly Sentence[]): Engine[] {
  const kinds = [
    { name: 'natural, Bayes', Classifier: BayesClassifier },
    { name: 'natural, logistic regression', Classifier: LogisticRegressionClassifier },
  ];
  return kinds.map(({ name, Classifier }) => {
    const classifier = new Classifier();
    for (const { text, intent } of sentences) classifier.addDocument(text, intent);
    classifier.train();
    return { name, decide: (question) => classifier.classify(question) };
  });
}
