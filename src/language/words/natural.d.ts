/** The single files of natural that Claimline and its tests import; the package types only its index, which is never loaded. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(word: string): string };
  export default porter;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {
    DamerauLevenshteinDistance(source: string, target: string, options?: { restricted?: boolean }): number;
  };
  export default distances;
}

declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    static restore(trained: object): BayesClassifier;
    constructor(stemmer?: undefined, smoothing?: number);
    addDocument(tokens: string[] | string, label: string): void;
    train(): void;
    getClassifications(tokens: string[]): { label: string; value: number }[];
    classify(text: string): string;
  }
}
