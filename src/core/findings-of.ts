import { gather } from './gather.ts';
import type { ClaimLine, Decision, Finding } from './visit.ts';

/** What cannot be billed so comes first, then what a person should look at, then what was decided and the rest. */
const gravestFirst: readonly Finding['level'][] = ['stop', 'warn', 'ask', 'answer', 'info'];

/**
 * Why a line is as it is: the findings that speak of it, gravest first; those of one level in the order of the steps.
 * Without a line: those that speak of the visit or the payer as a whole.
 *
 * @param line a line of this very decision
 * @example findingsOf(decision, decision.lines[0]).map(({ text, source }) => `${text} [${ruleSet.sources[source]?.title}]`)
 */
export function findingsOf(decision: Decision, line?: ClaimLine): Finding[] {
  const spoke = line
    ? decision.findings.filter(({ id }) => line.because.includes(id))
    : decision.findings.filter(({ codes }) => codes.length === 0);
  return gather(gravestFirst, (level) => spoke.filter((finding) => finding.level === level));
}
