import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClinicRules } from '../core/clinic/clinic-rules.ts';
import { clinicSource } from '../core/clinic/clinic-rules.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { contradictions } from './checks/one-outcome.ts';
import type { RuleProblem } from './problem.ts';
import { keyOf, readYaml, type YamlFile } from './read-yaml.ts';
import { refuse } from './refuse.ts';
import { clinicFile } from './schema/clinic-file.ts';
import { unknownNames } from './unknown-names.ts';

/**
 * Reads a clinic's own rules and proves that they fit the rules they stand over: what they name exists, no attestation is
 * made for a person, and no two of them want different things of one line.
 *
 * @throws ClaimlineError `RULES_INVALID`: file, line, key and what was expected
 */
export function readClinic(file: URL, ruleSet: RuleSet): ClinicRules {
  const name = basename(fileURLToPath(file));
  const problems: RuleProblem[] = [];
  if (!existsSync(file))
    problems.push({
      file: name,
      line: 1,
      key: '',
      says: 'there is no such file',
      next: 'Give the path of the clinic’s own rules.',
    });
  const read = problems.length === 0 ? readYaml(file, name, clinicFile, problems) : null;
  if (read) for (const check of checks) problems.push(...check(read, ruleSet));
  refuse(problems);
  if (!read) throw new Error('A rule file was refused without a reason.');
  return read.data;
}

type ClinicFile = YamlFile<ClinicRules>;

const checks: readonly ((file: ClinicFile, ruleSet: RuleSet) => RuleProblem[])[] = [
  namesExist,
  usesHide,
  eachPayerOnce,
  attestsForNobody,
  agreesWithItself,
];

/** Codes, families, payers, modifiers and sources that the file names are described somewhere. */
function namesExist(file: ClinicFile, ruleSet: RuleSet): RuleProblem[] {
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

const at = (file: ClinicFile, path: PropertyKey[], says: string, next: string): RuleProblem => ({
  file: file.name,
  line: file.lineOf(path),
  key: keyOf(path),
  says,
  next,
});

/** Only a use that exists can be left out. */
function usesHide(file: ClinicFile, ruleSet: RuleSet): RuleProblem[] {
  return file.data.modifiers.flatMap(({ modifier, hide }, i) =>
    hide.flatMap((id, j) => {
      const uses = (ruleSet.modifiers[modifier]?.uses ?? []).map((use) => use.id);
      return uses.includes(id)
        ? []
        : [
            at(
              file,
              ['modifiers', i, 'hide', j],
              `${modifier} has no use "${id}": expected ${uses.join(', ') || 'none'}`,
              'Name a use of that modifier, or take it out.',
            ),
          ];
    }),
  );
}

/** Of two entries for one payer one would be lost without a word. */
function eachPayerOnce(file: ClinicFile): RuleProblem[] {
  return file.data.payers.flatMap(({ payer }, i) =>
    file.data.payers.findIndex((other) => other.payer === payer) === i
      ? []
      : [
          at(
            file,
            ['payers', i, 'payer'],
            `"${payer}" stands here a second time`,
            `Keep one entry for "${payer}".`,
          ),
        ],
  );
}

/** A clinic's rule asks for a person's word; it never stands for it. */
function attestsForNobody(file: ClinicFile, ruleSet: RuleSet): RuleProblem[] {
  return file.data.modifiers.flatMap(({ modifier, uses }, i) =>
    uses.flatMap((use, j) => {
      const attests = ruleSet.modifiers[modifier]?.attests;
      if (!attests || use.when !== 'always' || use.condition !== null) return [];
      const path = ['modifiers', i, 'uses', j, 'when'];
      const says = `${modifier} attests "${attests}" and would be put on lines without anybody saying so`;
      return [
        at(file, path, says, 'Name the question whose yes puts it there as condition, or use if-attested.'),
      ];
    }),
  );
}

/** No two of the clinic's own rules want different things of one line. */
function agreesWithItself(file: ClinicFile, ruleSet: RuleSet): RuleProblem[] {
  const placed = file.data.modifiers.flatMap(({ modifier, uses }, i) => {
    const rule = ruleSet.modifiers[modifier];
    return rule
      ? uses.map((use, j) => ({ file, at: j, use, modifier: rule, path: ['modifiers', i, 'uses', j] }))
      : [];
  });
  return contradictions(placed, Object.values(ruleSet.codes));
}
