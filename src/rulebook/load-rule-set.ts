import { withClinic } from '../core/clinic/with-clinic.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { checks } from './checks/index.ts';
import { packRules, unpackRules } from './packed-rules.ts';
import { packedRulesFile, rulesFolder } from './places.ts';
import type { RuleProblem } from './problem.ts';
import { readClinic } from './read-clinic.ts';
import { type RuleFiles, readRuleFiles } from './read-rule-files.ts';
import { refuse } from './refuse.ts';

/**
 * Reads rules/ whole, proves that it holds together, and gives it to the core as plain data.
 * It knows the shape of the files and nothing of particular codes: a new code is a new file.
 *
 * @param directory URL of another rules folder, with a slash at its end
 * @param clinic URL of a clinic's own rules, laid over the rest as the last layer
 * @throws ClaimlineError `RULES_INVALID`: file, line, key and what was expected, for the first few problems
 */
export function loadRuleSet(directory?: URL, { clinic }: { clinic?: URL } = {}): RuleSet {
  const ruleSet = directory
    ? readRules(directory)
    : (unpackRules(rulesFolder, packedRulesFile) ?? readRules(rulesFolder));
  return clinic ? withClinic(ruleSet, readClinic(clinic, ruleSet)) : ruleSet;
}

/**
 * Checks rules/ of the package and packs it beside the built code, so that starts are quick.
 *
 * @throws ClaimlineError `RULES_INVALID`
 */
export function packRuleSet(): void {
  packRules(readRules(rulesFolder), rulesFolder, packedRulesFile);
}

/**
 * Reads rules/ as files, proved to hold together: for whoever shows them as they stand.
 *
 * @throws ClaimlineError `RULES_INVALID`
 */
export function loadRuleFiles(directory: URL = rulesFolder): RuleFiles {
  const problems: RuleProblem[] = [];
  const files = readRuleFiles(directory, problems);
  if (files) for (const check of checks) problems.push(...check(files));
  refuse(problems);
  if (!files) throw new Error('A rule file was refused without a reason.');
  return files;
}

const readRules = (directory: URL): RuleSet => toRuleSet(loadRuleFiles(directory));

function toRuleSet(files: RuleFiles): RuleSet {
  return {
    codes: keyed(
      files.codes.map(({ data }) => undated(data)),
      'code',
    ),
    goals: files.goals.data.goals,
    modifiers: keyed(
      files.modifiers.map(({ data }) => undated(data)),
      'code',
    ),
    payers: files.payers.map(({ data }) => undated(data)),
    topics: files.topics.map(({ data }) => undated(data)),
    regions: files.regions.data.regions,
    borders: files.regions.data.borders,
    pairRules: undated(files.pairs.data),
    evaluations: undated(files.evaluations.data),
    editions: files.editions.map(({ edition }) => edition),
    ambiguous: files.ambiguous.data.phrases,
    slips: files.slips.data.slips,
    everyVisit: files.documentation.data.everyVisit,
    pointers: files.documentation.data.pointers,
    whoGaveIt: files.documentation.data.whoGaveIt,
    noteLists: files.documentation.data.lists,
    outOfScope: inSentences(files.outOfScope.data),
    denials: keyed(files.denials.data.denials, 'code'),
    callScript: files.callScript.data.questions,
    denialGroups: files.denials.data.groups,
    thresholds: files.thresholds.data.thresholds,
    thresholdScope: files.thresholds.data.scope,
    sources: keyed(
      [...files.sources.data.sources, ...files.editions.flatMap(({ sources }) => sources)],
      'id',
    ),
  };
}

/** Each subject next door with the sentence that declines it, and that of the desk that answers it. */
function inSentences({ desks, declined, items }: RuleFiles['outOfScope']['data']): RuleSet['outOfScope'] {
  return items.map(({ desk, say = declined, ...item }) => ({
    ...item,
    say: say.replace('{name}', item.name ?? ''),
    whoAnswers: desks[desk] ?? '',
  }));
}

/** The day that a file was checked is for its editors; rules carry their own dates. */
function undated<T extends { asOf: string }>({ asOf: _, ...rest }: T): Omit<T, 'asOf'> {
  return rest;
}

function keyed<K extends string, T extends Record<K, string>>(rows: T[], key: K): Record<string, T> {
  return Object.fromEntries(rows.map((row) => [row[key], row]));
}
