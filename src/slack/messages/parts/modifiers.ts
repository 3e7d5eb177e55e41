import { modifierSentences } from '../../../answer/words/modifier-sentences.ts';
import { heading, item, type Line } from '../line.ts';
import type { Shown } from '../shown.ts';

/** Each modifier with its condition and what it rests on. Attestations stand here as conditions, never as done. */
export function modifiers(shown: Shown): Line[] {
  const sentences = modifierSentences(shown);
  return sentences.length === 0 ? [] : [heading('Modifiers'), ...sentences.map(item)];
}
