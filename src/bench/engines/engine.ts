import type { IntentFile } from '../../language/intents/classifier/load-intents.ts';

/** An engine that decides between intents: what the comparison asks each the same questions. */
export interface Engine {
  name: string;
  /** The intent of a question, as `intents/` names it. */
  decide(question: string): string | Promise<string>;
}

/** What every engine is trained on: the sentences of `intents/`, each with its intent. */
export interface Sentence {
  text: string;
  intent: string;
}

/** The examples of all intents, near misses under the intent that they belong to. */
export const sentencesOf = (intents: readonly IntentFile[]): Sentence[] =>
  intents.flatMap(({ intent, examples, not }) => [
    ...examples.map((text) => ({ text, intent })),
    ...not.map(({ text, intent: other }) => ({ text, intent: other })),
  ]);
