import type { NextDoor } from '../rule-set/code-rule.ts';
import type { RuleSet } from '../rule-set.ts';

/**
 * What of another field a code is: its entry among what is next door, or null for a code of nobody known.
 *
 * @example nextDoorOf('20610', ruleSet)?.name // "an injection"
 */
export function nextDoorOf(code: string, { outOfScope }: RuleSet): NextDoor | null {
  return outOfScope.find(({ codes }) => codes.some((range) => isWithin(code, range))) ?? null;
}

function isWithin(code: string, range: string): boolean {
  const [from = range, to = from] = range.split('-');
  return code.length === from.length && from <= code && code <= to;
}
