import type { CodeRule } from '../rule-set/code-rule.ts';

/** "1 or 2 regions", "5 regions": the span of a CMT code in words. */
export function span(rule: CodeRule): string {
  const { from, to } = rule.spinalRegions ?? { from: 0, to: 0 };
  return from === to ? `${from} regions` : `${from} or ${to} regions`;
}
