import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { RuleSet } from '../core/rule-set.ts';
import { sumOf } from './sum-of.ts';

interface PackedRules {
  /** What rules/ was when this rule set was read from it. */
  sum: string;
  ruleSet: RuleSet;
}

/**
 * Keeps a checked rule set beside the built code: a start then costs hundredths of a second, where reading the YAML
 * costs tenths. The YAML stays the truth: see `unpackRules`.
 *
 * @param directory URL of the rules folder that `ruleSet` was read from
 * @param file URL of the file to write
 */
export function packRules(ruleSet: RuleSet, directory: URL, file: URL): void {
  const packed: PackedRules = { sum: sumOf(directory), ruleSet };
  writeFileSync(file, JSON.stringify(packed));
}

/**
 * Takes a packed rule set out again, when every file of rules/ still is what it was: name and content, to the byte.
 *
 * @returns null when there is none that can be read, or when rules/ has changed since
 */
export function unpackRules(directory: URL, file: URL): RuleSet | null {
  const packed = existsSync(file) ? parsed(readFileSync(file, 'utf8')) : null;
  return packed?.sum === sumOf(directory) ? packed.ruleSet : null;
}

/** Null for a file that was cut off while it was written: the YAML is read instead. */
function parsed(text: string): PackedRules | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
