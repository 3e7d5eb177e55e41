import { attestedBy } from '../../../answer/words/attested-by.ts';
import { modifierSentences } from '../../../answer/words/modifiers/modifier-sentences.ts';
import { modifiersOnLines } from '../../../answer/words/modifiers/modifiers-on-lines.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import type { LineModifier } from '../../../core/visit.ts';
import { saidByOf } from '../shown/shown.ts';
import { heading, item } from '../words/line.ts';
import { claimTable } from './claim-table.ts';
import { lines, type Part } from './part.ts';

/**
 * Each modifier with its condition and what it rests on, where no table of the claim says when it goes on. Attestations
 * stand here as conditions, never as done, until somebody says so: then with who it was.
 */
export const modifiers: Part = (shown) => {
  const { ruleSet } = shown;
  const saidBy = saidByOf(shown);
  const spoken = [...new Set(Object.values(saidBy))].flatMap((by) =>
    modifiersOnLines(shown, (modifier) =>
      attestedBy(modifier, ruleSet).some((ask) => saidBy[ask] === by),
    ).map((text) => ({ text, by })),
  );
  const inTable = claimTable(shown) === null ? [] : modifiersOnLines(shown, isByItself(ruleSet));
  const others = modifierSentences(shown).filter(
    (text) => !inTable.includes(text) && !spoken.some((said) => said.text === text),
  );
  if (spoken.length + others.length === 0) return [];
  return lines([
    heading('Modifiers'),
    ...spoken.map(({ text, by }) => ({ ...item(text), by })),
    ...others.map(item),
  ]);
};

/** Nobody's word put it on its line. */
const isByItself =
  (ruleSet: RuleSet) =>
  (modifier: LineModifier): boolean =>
    attestedBy(modifier, ruleSet).length === 0;
