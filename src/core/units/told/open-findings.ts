import { authorities } from '../../authorities.ts';
import { type Draft, settledLines } from '../../draft.ts';
import { finding } from '../../finding.ts';
import type { Finding } from '../../visit.ts';

/** While a line is open in more than one way, what its minutes make of the others is open too. */
export function openFindings(draft: Draft): Finding[] {
  const codes = settledLines(draft)
    .filter((l) => l.rule.clock === 'fifteen_pooled')
    .map((l) => l.code);
  if (codes.length === 0 || draft.lines.every((line) => line.code !== null)) return [];
  const text =
    'A service is still open, and its minutes count toward the same total: the units of the others follow once it is settled.';
  return [finding('units.open', 'info', codes, text, authorities.totalTime)];
}
