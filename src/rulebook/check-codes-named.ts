import type { CodeRule } from '../core/rule-set.ts';
import type { RuleProblem } from './problem.ts';
import { refuse } from './refuse.ts';

/** A code that a file names, and where. */
export interface NamedCode {
  code: string;
  file: string;
  line: number;
  key: string;
}

/**
 * Proves that every named code is described by a file of rules/codes: for files outside rules/, such as intents.
 *
 * @throws ClaimlineError `RULES_INVALID`, with file, line and key of the first few that are not
 */
export function checkCodesNamed(
  names: readonly NamedCode[],
  rules: { codes: Record<string, CodeRule> },
): void {
  refuse(undescribed(names, new Set(Object.keys(rules.codes))));
}

/** The named codes that no file describes, as problems. */
export function undescribed(names: readonly NamedCode[], described: ReadonlySet<string>): RuleProblem[] {
  return names
    .filter(({ code }) => !described.has(code))
    .map(({ code, file, line, key }) => ({
      file,
      line,
      key,
      says: `"${code}" is described by no file in rules/codes`,
      next: `Add rules/codes/${code}.yml, or correct the code.`,
    }));
}
