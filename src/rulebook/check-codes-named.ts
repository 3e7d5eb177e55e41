import type { CodeRule } from '../core/rule-set/code-rule.ts';
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
  refuse(
    names
      .filter(({ code }) => !Object.hasOwn(rules.codes, code))
      .map(({ code, ...place }) => ({ ...place, ...undescribed(code) })),
  );
}

/** What to say of a code that no file describes. */
export function undescribed(code: string): { says: string; next: string } {
  return {
    says: `"${code}" is described by no file in rules/codes`,
    next: `Add rules/codes/${code}.yml, or correct the code.`,
  };
}
