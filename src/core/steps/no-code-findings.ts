import type { DraftLine } from '../draft.ts';
import { finding } from '../finding.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';

/**
 * What of an open line would be no service at all, in the words of its phrase: "handout" may be exercise that was corrected, or only
 * a sheet given, which is not billed.
 *
 * @see `noCode` in rules/ambiguous.yml
 */
export function noCodeFindings({ code, candidates, service }: DraftLine, ruleSet: RuleSet): Finding[] {
  const phrase = code === null ? ruleSet.ambiguous[service.phrase ?? -1] : undefined;
  if (!phrase?.noCode) return [];
  const readings = phrase.noCode.map(({ label, say }) => `${label}: ${say}`);
  return [finding('phrase.no-code', 'info', candidates, readings.join(' '), phrase.source)];
}
