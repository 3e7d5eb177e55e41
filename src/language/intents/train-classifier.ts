import {
  FIRST,
  type IntentClassifier,
  openClassifier,
  rowsOf,
  sharesOf,
  type Trained,
  type Weights,
} from './classifier.ts';
import type { IntentFile } from './load-intents.ts';

/** Passes over the examples, the size of a step, and how fast old steps fade: found by leaving examples out. */
const PASSES = 20;
const STEP = 0.5;
const FADE = 0.002;
/** Every so manieth example is taken, so that the examples of one intent do not follow each other. A prime. */
const STRIDE = 7919;

interface Lesson {
  /** What the words of the example speak, to be changed by the lesson. */
  rows: Weights[];
  /** Index of the intent. */
  meant: number;
}

/**
 * Trains the classifier on the examples of `intents/`: a softmax regression over words and neighbours, in some 80 ms.
 * The same examples in the same order give the same weights.
 *
 * @param read turns an example into slot-marked words, exactly as a question is
 */
export function trainClassifier(
  files: readonly IntentFile[],
  read: (example: string) => string[],
): IntentClassifier {
  const intents = files.map(({ intent }) => intent);
  const trained: Trained = {
    intents,
    words: new Map(),
    pairs: new Map(),
    start: new Float32Array(intents.length),
  };
  const examples = files.flatMap(({ intent, examples, not }) => [
    ...examples.map((text) => ({ text, intent })),
    ...not,
  ]);
  const lessons = examples.map(({ text, intent }): Lesson => {
    const words = read(text);
    makeRoom(words, trained);
    return { rows: rowsOf(words, trained), meant: intents.indexOf(intent) };
  });
  for (let pass = 0; pass < PASSES; pass++) {
    for (let at = 0; at < lessons.length; at++) {
      const lesson = lessons[(at * STRIDE) % lessons.length];
      if (lesson) learn(lesson, STEP / (1 + pass / 10));
    }
  }
  return openClassifier(trained);
}

/** Gives each word and each pair of neighbours weights to begin with: none speaks for anything yet. */
function makeRoom(words: readonly string[], { intents, words: alone, pairs }: Trained): void {
  const none = () => new Float32Array(intents.length);
  words.forEach((word, at) => {
    const before = words[at - 1] ?? FIRST;
    if (!alone.has(word)) alone.set(word, none());
    const following = pairs.get(before) ?? new Map<string, Weights>();
    if (!following.has(word)) pairs.set(before, following.set(word, none()));
  });
}

/** One step towards the intent that was meant, in every word of the lesson. */
function learn({ rows, meant }: Lesson, step: number): void {
  const shares = sharesOf(rows);
  const each = step / Math.sqrt(rows.length);
  shares.forEach((share, intent) => {
    const error = (intent === meant ? 1 : 0) - share;
    for (const row of rows) row[intent] = (row[intent] ?? 0) * (1 - each * FADE) + each * error;
  });
}
