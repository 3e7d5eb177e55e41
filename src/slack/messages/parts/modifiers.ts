import { attestedBy } from '../../../answer/words/attested-by.ts';
import { modifierSentences } from '../../../answer/words/modifier-sentences.ts';
import { modifiersOnLines } from '../../../answer/words/modifiers-on-lines.ts';
import { saidByOf } from '../shown/shown.ts';
import { heading, item } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/**
 * Each modifier with its condition and what it rests on. Attestations stand here as conditions, never as done, until
 * somebody says so: then with who it was.
 */
export const modifiers: Part = (shown) => {
  const { ruleSet } = shown;
  const saidBy = saidByOf(shown);
  const spoken = [...new Set(Object.values(saidBy))].flatMap((by) =>
    modifiersOnLines(shown, (modifier) =>
      attestedBy(modifier, ruleSet).some((ask) => saidBy[ask] === by),
    ).map((text) => ({ text, by })),
  );
  const others = modifierSentences(shown).filter((text) => !spoken.some((said) => said.text === text));
  if (spoken.length + others.length === 0) return [];
  return lines([
    heading('Modifiers'),
    ...spoken.map(({ text, by }) => ({ ...item(text), by })),
    ...others.map(item),
  ]);
};
