import {
  FIRST,
  type IntentClassifier,
  openClassifier,
  rowsOf,
  START,
  sharesOf,
  type Trained,
} from './classifier.ts';
import type { IntentFile } from './load-intents.ts';

/** Passes over the examples, the size of a step, and how fast old steps fade: found by leaving examples out. */
const PASSES = 20;
const STEP = 0.5;
const FADE = 0.002;
/** Every so manieth example is taken, so that the examples of one intent do not follow each other. A prime. */
const STRIDE = 7919;

interface Lesson {
  /** The rows of its words, whose weights the lesson changes. */
  rows: number[];
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
  const known: Known = { intents, words: new Map(), pairs: new Map(), rows: START + 1 };
  const examples = files.flatMap(({ intent, examples, not }) => [
    ...examples.map((text) => ({ text, intent })),
    ...not,
  ]);
  const lessons = examples.map(({ text, intent }): Lesson => {
    const words = read(text);
    makeRoom(words, known);
    return { rows: rowsOf(words, known), meant: intents.indexOf(intent) };
  });
  const { words, pairs, rows } = known;
  const trained: Trained = { intents, words, pairs, weights: new Float32Array(rows * intents.length) };
  for (let pass = 0; pass < PASSES; pass++) {
    for (let at = 0; at < lessons.length; at++) {
      const lesson = lessons[(at * STRIDE) % lessons.length];
      if (lesson) learn(lesson, trained, STEP / (1 + pass / 10));
    }
  }
  return openClassifier(trained);
}

interface Known extends Omit<Trained, 'weights'> {
  /** How many there are so far. */
  rows: number;
}

/** Gives each word and each pair of neighbours a row of its own. */
function makeRoom(words: readonly string[], known: Known): void {
  words.forEach((word, at) => {
    const before = words[at - 1] ?? FIRST;
    if (!known.words.has(word)) known.words.set(word, known.rows++);
    const following = known.pairs.get(before) ?? new Map<string, number>();
    if (!following.has(word)) known.pairs.set(before, following.set(word, known.rows++));
  });
}

/** One step towards the intent that was meant, in every word of the lesson. */
function learn({ rows, meant }: Lesson, trained: Trained, step: number): void {
  const { intents, weights } = trained;
  const shares = sharesOf(rows, trained);
  const each = step / Math.sqrt(rows.length);
  shares.forEach((share, intent) => {
    const error = (intent === meant ? 1 : 0) - share;
    for (const row of rows) {
      const at = row * intents.length + intent;
      weights[at] = (weights[at] ?? 0) * (1 - each * FADE) + each * error;
    }
  });
}
