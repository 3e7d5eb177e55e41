import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { describe, expect, it } from 'vitest';
import { trainClassifier } from '../../src/language/train-classifier.ts';

const intents = [
  { intent: 'code-visit', examples: ['neuro for the knee', 'stretching of the hip today'], not: [] },
  { intent: 'check-pair', examples: ['does manual go with the adjustment', 'both on one day'], not: [] },
  {
    intent: 'document',
    examples: ['what does the note say for gait'],
    not: [{ text: 'what is gait training', intent: 'explain-code' }],
  },
  { intent: 'explain-code', examples: ['what is 97530', 'tell me of 97140'], not: [] },
] as unknown as Parameters<typeof trainClassifier>[0];

const read = (text: string): string[] => text.split(' ');

describe('the weights kept of the training', () => {
  const natural = new BayesClassifier(undefined, 0.1);
  for (const { intent, examples, not } of intents) {
    for (const example of examples) natural.addDocument(read(example), intent);
    for (const other of not) natural.addDocument(read(other.text), other.intent);
  }
  natural.train();
  const kept = trainClassifier(intents, read);

  it.each([
    'what does the note say',
    'stretching with the adjustment',
    '97530 for the knee on one day',
    'tell me of gait',
    'neuro neuro neuro',
  ])('rank "%s" as natural itself does', (question) => {
    const found = natural.getClassifications(read(question));
    const sum = found.reduce((all, { value }) => all + value, 0);
    const expected = Object.fromEntries(found.map(({ label, value }) => [label, value / sum]));
    const ranking = kept.rank(read(question));
    for (const { intent, share } of ranking) expect(share).toBeCloseTo(expected[intent] ?? -1, 10);
    expect(ranking.map(({ share }) => share)).toEqual(
      ranking.map(({ share }) => share).sort((a, b) => b - a),
    );
  });

  it('tells nothing of words it never saw', () => {
    expect(kept.rank(['zebra', 'umbrella'])).toEqual([]);
  });
});
