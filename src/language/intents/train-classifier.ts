import {
  featuresOf,
  type IntentClassifier,
  openClassifier,
  rowsOf,
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
  features: string[];
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
  const lessons: Lesson[] = files.flatMap(({ intent, examples, not }) =>
    [...examples.map((text) => ({ text, intent })), ...not].map((lesson) => ({
      features: featuresOf(read(lesson.text)),
      meant: intents.indexOf(lesson.intent),
    })),
  );
  const trained: Trained = { intents, words: new Map(), start: new Float32Array(intents.length) };
  for (const { features } of lessons)
    for (const feature of features)
      if (!trained.words.has(feature)) trained.words.set(feature, new Float32Array(intents.length));
  for (let pass = 0; pass < PASSES; pass++) {
    for (let at = 0; at < lessons.length; at++) {
      const lesson = lessons[(at * STRIDE) % lessons.length];
      if (lesson) learn(lesson, trained, STEP / (1 + pass / 10));
    }
  }
  return openClassifier(trained);
}

/** One step towards the intent that was meant, in every word of the lesson. */
function learn({ features, meant }: Lesson, trained: Trained, step: number): void {
  const rows = [trained.start, ...rowsOf(features, trained)];
  const shares = sharesOf(rows);
  const each = step / Math.sqrt(rows.length);
  shares.forEach((share, intent) => {
    const error = (intent === meant ? 1 : 0) - share;
    for (const row of rows) row[intent] = (row[intent] ?? 0) * (1 - each * FADE) + each * error;
  });
}
