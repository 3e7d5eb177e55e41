import { stem } from '../words/stem.ts';
import type { Vocabulary } from './load-vocabulary.ts';

/** Ways in which one phrase is learnt at most: two words with many forms would make too many. */
const MOST = 24;

/** Other forms of a word, by its stem: `intents/vocabulary/word-forms.yml`. */
export type WordForms = ReadonlyMap<string, readonly string[]>;

/** @returns the forms by the stem under which the word of rules/ is met */
export function wordForms(words: Vocabulary): WordForms {
  return new Map(Object.entries(words).map(([word, forms]) => [stem(word.toLowerCase()), forms] as const));
}

/**
 * A phrase as it stands, then with each of its words in its other forms: "functional capacity evaluation" is also typed
 * "func capacity eval".
 */
export function waysToSay(phrase: string, forms: WordForms): string[] {
  let ways = [phrase];
  for (const word of new Set(phrase.split(/[^A-Za-z]+/))) {
    const others = forms.get(stem(word.toLowerCase())) ?? [];
    const changed = ways.flatMap((way) => others.map((other) => way.replace(word, other)));
    ways = [...ways, ...changed].slice(0, MOST);
  }
  return ways;
}
