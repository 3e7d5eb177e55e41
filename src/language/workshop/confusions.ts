import type { Draft } from '../draft.ts';
import type { IntentFile } from '../intents/classifier/load-intents.ts';
import { markSlots } from '../intents/classifier/mark-slots.ts';
import { trainClassifier } from '../intents/classifier/train-classifier.ts';
import { recognizeIntent } from '../intents/recognize-intent.ts';
import type { Model } from '../model.ts';
import { readDraft } from '../read-draft.ts';

/** Examples of one intent that were taken for another, each read without having been learned. */
export interface Confusion {
  meant: string;
  /** Another intent, or `asked` where nothing was sure. */
  read: string;
  examples: string[];
}

/** What leaving out showed: how many examples were read right, and which intents were mistaken for which, most first. */
export interface Confusions {
  right: number;
  of: number;
  confusions: Confusion[];
}

/**
 * Leaves examples out and asks them: each is read by rules and by a classifier that learned all but its part.
 *
 * @param parts into how many parts the examples of an intent go; as many as examples leaves out one at a time
 */
export function confusions(files: readonly IntentFile[], model: Model, parts: number): Confusions {
  const drafts = new Map<string, Draft>();
  const draft = (text: string): Draft => {
    const known = drafts.get(text) ?? readDraft(text, model);
    drafts.set(text, known);
    return known;
  };
  const marked = new Map<string, string[]>();
  const read = (text: string): string[] => {
    const known = marked.get(text) ?? markSlots(draft(text));
    marked.set(text, known);
    return known;
  };
  const found = new Map<string, Confusion>();
  let right = 0;
  for (let part = 0; part < parts; part++) {
    const isOut = (_: string, at: number) => at % parts === part;
    const rest = files.map((file) => ({
      ...file,
      examples: file.examples.filter((text, at) => !isOut(text, at)),
    }));
    const without = { ...model, classifier: trainClassifier(rest, read) };
    for (const { intent, examples } of files)
      for (const text of examples.filter(isOut)) {
        const said = recognizeIntent(draft(text), without);
        if (said.sure && said.intent === intent) right++;
        else note(found, intent, said.sure ? said.intent : 'asked', text);
      }
  }
  return {
    right,
    of: files.reduce((sum, { examples }) => sum + examples.length, 0),
    confusions: [...found.values()].sort((a, b) => b.examples.length - a.examples.length),
  };
}

function note(found: Map<string, Confusion>, meant: string, read: string, text: string): void {
  const known = found.get(`${meant} ${read}`) ?? { meant, read, examples: [] };
  found.set(`${meant} ${read}`, { ...known, examples: [...known.examples, text] });
}
