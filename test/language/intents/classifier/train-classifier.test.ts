import { describe, expect, it } from 'vitest';
import type { IntentFile } from '../../../../src/language/intents/classifier/load-intents.ts';
import { trainClassifier } from '../../../../src/language/intents/classifier/train-classifier.ts';

const read = (text: string) => text.split(' ');
const file = (intent: IntentFile['intent'], examples: string[], not: IntentFile['not'] = []): IntentFile => ({
  asOf: '2026-11-23',
  intent,
  says: 'a file of a test',
  needs: [],
  examples,
  not,
  cases: [],
});

const files = [
  file('count-units', ['how many units', 'units for ⟨minutes⟩', 'how many', 'count ⟨minutes⟩']),
  file(
    'document',
    ['what goes in the note', 'note for ⟨code⟩', 'what to chart'],
    [{ text: 'note denied', intent: 'denial' }],
  ),
  file('denial', ['claim denied', '⟨code⟩ denied', 'why denied']),
];

describe('the classifier', () => {
  const { rank } = trainClassifier(files, read);

  it.each([
    ['how many units for ⟨code⟩', 'count-units'],
    ['what goes in a chart', 'document'],
    ['was denied', 'denial'],
  ])('takes %j for %s', (text, intent) => expect(rank(read(text))[0]?.intent).toBe(intent));

  it('learns a near miss under the intent that it belongs to', () =>
    expect(rank(read('note denied'))[0]?.intent).toBe('denial'));

  it('gives shares that add up to one, best first', () => {
    const shares = rank(read('how many units')).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('says nothing of words that no example has', () => expect(rank(read('zebra crossing'))).toEqual([]));

  it('learns the same from the same examples', () =>
    expect(trainClassifier(files, read).trained).toEqual(trainClassifier(files, read).trained));
});
