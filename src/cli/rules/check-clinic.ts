import { pathToFileURL } from 'node:url';
import type { RuleSet } from '../../core/rule-set.ts';
import { readClinic } from '../../rulebook/read-clinic.ts';

/**
 * What a clinic's own rules hold, in numbers, once they are proved to fit the rules they stand over.
 *
 * @param path of the clinic's file
 * @throws ClaimlineError `RULES_INVALID`: file, line, key and what was expected
 */
export function checkClinic(path: string, rules: RuleSet): string[] {
  const { name, modifiers, payers, notes, checklist } = readClinic(pathToFileURL(path), rules);
  const uses = modifiers.flatMap((one) => one.uses).length;
  const hidden = modifiers.flatMap((one) => one.hide).length;
  return [
    `The rules of ${name} fit over them: ${uses} uses of modifiers, ${hidden} left out, ${payers.length} payers, ` +
      `${notes.length} notes, ${checklist.length} points of the checklist.`,
  ];
}
