import { existsSync, readdirSync } from 'node:fs';
import type { ZodType, z } from 'zod';
import type { RuleProblem } from './problem.ts';
import { type EditionFile, readEdition } from './read-edition.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { ambiguousFile } from './schema/ambiguous-file.ts';
import { callScriptFile } from './schema/call-script-file.ts';
import { codeFile } from './schema/code-file.ts';
import { denialsFile } from './schema/denials-file.ts';
import { documentationFile } from './schema/documentation-file.ts';
import { evaluationsFile } from './schema/evaluations-file.ts';
import { goalsFile } from './schema/goals-file.ts';
import { modifierFile } from './schema/modifier-file.ts';
import { outOfScopeFile } from './schema/out-of-scope-file.ts';
import { pairsFile } from './schema/pairs-file.ts';
import { payerFile } from './schema/payer-file.ts';
import { regionsFile } from './schema/regions-file.ts';
import { slipsFile } from './schema/slips-file.ts';
import { sourcesFile } from './schema/sources-file.ts';
import { thresholdsFile } from './schema/thresholds-file.ts';
import { topicFile } from './schema/topic-file.ts';

type FileOf<S extends ZodType> = YamlFile<z.infer<S>>;

/** All of rules/, each file on its own in order; nothing is compared yet. */
export interface RuleFiles {
  codes: FileOf<typeof codeFile>[];
  modifiers: FileOf<typeof modifierFile>[];
  payers: FileOf<typeof payerFile>[];
  topics: FileOf<typeof topicFile>[];
  goals: FileOf<typeof goalsFile>;
  slips: FileOf<typeof slipsFile>;
  regions: FileOf<typeof regionsFile>;
  pairs: FileOf<typeof pairsFile>;
  evaluations: FileOf<typeof evaluationsFile>;
  ambiguous: FileOf<typeof ambiguousFile>;
  outOfScope: FileOf<typeof outOfScopeFile>;
  documentation: FileOf<typeof documentationFile>;
  denials: FileOf<typeof denialsFile>;
  callScript: FileOf<typeof callScriptFile>;
  thresholds: FileOf<typeof thresholdsFile>;
  sources: FileOf<typeof sourcesFile>;
  editions: EditionFile[];
}

/**
 * Reads every file of rules/ and checks each against its schema.
 *
 * @param directory URL of rules/, with a slash at its end
 * @returns the files, or null when `problems` grew
 */
export function readRuleFiles(directory: URL, problems: RuleProblem[]): RuleFiles | null {
  const before = problems.length;
  const single = new Set<string>();
  const one = <T>(path: string, schema: ZodType<T>): YamlFile<T> | null => {
    single.add(path);
    if (existsSync(new URL(path, directory)))
      return readYaml(new URL(path, directory), `rules/${path}`, schema, problems);
    problems.push(place(path, 'is missing', `Put rules/${path} back.`));
    return null;
  };
  const each = <T>(folder: string, schema: ZodType<T>): YamlFile<T>[] =>
    namesIn(directory, `${folder}/`).flatMap((name) => {
      const path = `${folder}/${name}`;
      if (name.endsWith('.yml'))
        return readYaml(new URL(path, directory), `rules/${path}`, schema, problems) ?? [];
      problems.push(unread(path));
      return [];
    });

  const files = {
    codes: each('codes', codeFile),
    modifiers: each('modifiers', modifierFile),
    payers: each('payers', payerFile),
    topics: each('topics', topicFile),
    goals: one('goals.yml', goalsFile),
    slips: one('slips.yml', slipsFile),
    regions: one('regions.yml', regionsFile),
    pairs: one('pairs.yml', pairsFile),
    evaluations: one('evaluations.yml', evaluationsFile),
    ambiguous: one('ambiguous.yml', ambiguousFile),
    outOfScope: one('out-of-scope.yml', outOfScopeFile),
    documentation: one('documentation.yml', documentationFile),
    denials: one('denials.yml', denialsFile),
    callScript: one('call-script.yml', callScriptFile),
    thresholds: one('thresholds.yml', thresholdsFile),
    sources: one('sources.yml', sourcesFile),
    editions: namesIn(directory, 'edits/').flatMap(
      (quarter) =>
        readEdition(new URL(`edits/${quarter}/`, directory), `rules/edits/${quarter}/`, problems) ?? [],
    ),
  };
  for (const name of namesIn(directory, './'))
    if (!single.has(name) && !folders.has(name)) problems.push(unread(name));
  return problems.length === before && isWhole(files) ? files : null;
}

/** What else may stand in rules/ beside the files that are read by name. */
const folders = new Set(['codes', 'modifiers', 'payers', 'topics', 'edits', 'README.md']);

/** Names of a folder in a fixed order, so that the same files always make the same rule set; hidden ones are not ours. */
function namesIn(directory: URL, folder: string): string[] {
  const url = new URL(folder, directory);
  const names = existsSync(url) ? readdirSync(url).sort() : [];
  return names.filter((name) => !name.startsWith('.'));
}

/** A file that nothing reads is a rule that somebody believes in. */
function unread(path: string): RuleProblem {
  return place(
    path,
    'is read by nothing',
    'Give it the name of the rule with .yml at its end, or move it out of rules/.',
  );
}

function place(path: string, says: string, next: string): RuleProblem {
  return { file: `rules/${path}`, line: 1, key: '', says, next };
}

type Partly<T> = { [K in keyof T]: T[K] | null };

function isWhole(files: Partly<RuleFiles>): files is RuleFiles {
  return Object.values(files).every((file) => file !== null);
}
