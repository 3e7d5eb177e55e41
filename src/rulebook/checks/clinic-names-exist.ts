import { clinicSource } from '../../core/clinic/clinic-rules.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { RuleProblem } from '../problem.ts';
import type { ClinicFile } from '../read-clinic.ts';
import { unknownNames } from '../unknown-names.ts';

/** Codes, families, payers, modifiers and sources that the file names are described somewhere. */
export function clinicNamesExist(file: ClinicFile, ruleSet: RuleSet): RuleProblem[] {
  const families = new Set(Object.values(ruleSet.codes).map(({ family }) => family));
  const isCode = (text: string): boolean => {
    const family = text.startsWith('family:') ? text.slice('family:'.length) : null;
    if (family === null) return text === '*' || Object.hasOwn(ruleSet.codes, text);
    return family.endsWith('*')
      ? [...families].some((one) => one.startsWith(family.slice(0, -1)))
      : families.has(family);
  };
  const profiles = new Set(ruleSet.payers.map(({ id }) => id));
  const payers = new Set(ruleSet.payers.map(({ payer }) => payer));
  const listed = new Set([
    ...Object.keys(ruleSet.sources),
    clinicSource,
    ...file.data.sources.map(({ id }) => id),
  ]);
  const missing = (
    keys: string[],
    exists: (text: string) => boolean,
    expected: string,
    within: string,
  ): RuleProblem[] =>
    unknownNames(file, {
      keys,
      within,
      exists,
      says: (text) => `"${text}" does not exist: expected ${expected}`,
      next: (text) => `Correct "${text}" in ${file.name}.`,
    });
  const code = 'a code of rules/codes, family:NAME or *';
  return [
    ...missing(['on', 'beside'], isCode, code, 'modifiers'),
    ...missing(
      ['payers', 'notPayers'],
      (id) => profiles.has(id),
      'the id of a file in rules/payers',
      'modifiers',
    ),
    ...missing(
      ['modifier', 'instead', 'after'],
      (id) => Object.hasOwn(ruleSet.modifiers, id),
      'a modifier of rules/modifiers',
      'modifiers',
    ),
    ...missing(['payer'], (id) => payers.has(id), 'a payer as visits say it, like bcbs', 'payers'),
    ...missing(['payers'], (id) => payers.has(id), 'a payer as visits say it, like bcbs', 'notes'),
    ...['notes', 'checklist'].flatMap((part) => missing(['codes'], isCode, code, part)),
    ...['modifiers', 'payers', 'notes', 'checklist'].flatMap((part) =>
      missing(
        ['source', 'sources'],
        (id) => listed.has(id),
        'a source of this file or of rules/sources.yml',
        part,
      ),
    ),
  ];
}
