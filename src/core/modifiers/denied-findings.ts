import type { Draft } from '../draft.ts';
import { finding } from '../finding.ts';
import { said } from '../payer/said.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { usesAnswered } from './uses-answered.ts';

/**
 * What a no means for the line, where somebody said that what a modifier attests is not so: that it stays off, why, and how
 * the line goes then. One finding a modifier (`said-no.KX:97110`). What a no makes of a pair is said by the pair.
 *
 * @example KX, "is the yearly threshold passed": "KX stays off 97110: under the threshold the line needs none. …"
 */
export function deniedFindings(draft: Draft, ruleSet: RuleSet): Finding[] {
  if (!Object.values(draft.visit.attested).includes('no')) return [];
  const findings: Finding[] = [];
  for (const { modifier, use, codes } of usesAnswered(draft, 'no', ruleSet)) {
    const why = use.ifNot ?? `it would vouch for what is not so (${modifier.attests}).`;
    const text = said(`${modifier.code} stays off ${codes.join(', ')}: ${why}`, use.source, ruleSet);
    if (findings.some((one) => one.text === text)) continue;
    findings.push(finding(`said-no.${modifier.code}`, 'warn', codes, text, use.source, use.layer));
  }
  return findings;
}
