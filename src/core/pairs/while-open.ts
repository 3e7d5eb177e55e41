import type { DraftLine, PairOutcome } from '../draft.ts';
import type { Finding } from '../visit.ts';
import { areAllWays, keyOf, type Ways } from './ways-of.ts';

/**
 * What is said of two codes while it is open whether the two services have them: a stop is none then, since another
 * code may not be stopped; what it hangs on is told apart. Where every way in which the two may turn out is stopped, so are they.
 */
export function whileOpen(
  outcome: PairOutcome,
  ways: Ways,
  lines: readonly DraftLine[],
  findings: Finding[],
): Finding[] {
  if (ways.size === 0) return findings;
  const these = ways.get(keyOf(outcome));
  const shut = these?.every(({ verdict }) => verdict === 'not-allowed') && areAllWays(these, lines);
  if (!these || shut) return findings;
  return findings.map((found) => (found.level === 'stop' ? { ...found, level: 'info' } : found));
}
