import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClinicRules } from '../core/clinic/clinic-rules.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { clinicNamesExist } from './checks/clinic-names-exist.ts';
import { contradictions } from './checks/one-outcome.ts';
import type { RuleProblem } from './problem.ts';
import { keyOf, readYaml, type YamlFile } from './read-yaml.ts';
import { refuse } from './refuse.ts';
import { clinicFile } from './schema/clinic-file.ts';

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

export type ClinicFile = YamlFile<ClinicRules>;

const checks: readonly ((file: ClinicFile, ruleSet: RuleSet) => RuleProblem[])[] = [
  clinicNamesExist,
  usesHide,
  eachPayerOnce,
  attestsForNobody,
  agreesWithItself,
];

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
