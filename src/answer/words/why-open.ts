import { allOf } from '../../core/all-of.ts';
import { either } from '../../core/either.ts';
import type { Allocation, ClaimLine } from '../../core/visit.ts';
import type { Answer } from '../answer.ts';

/**
 * Why the units of a line are open, in a dozen words: the two ways of counting differ and nobody knows which one the plan
 * uses, or another code has as many minutes left over.
 *
 * @example whyOpen(line, answer) // "2 by total time (CMS), 3 by each code alone (AMA)"
 */
export function whyOpen(
  { code, unitsChoices = [] }: ClaimLine,
  { findings, payer, unitCounts }: Answer,
): string {
  const byTotal = countsOf(code ?? '', unitCounts.cms);
  const byCode = countsOf(code ?? '', unitCounts.ama);
  const counted = new Set([...byTotal, ...byCode]);
  const isWholeLine = unitsChoices.every((units) => counted.has(units));
  if (payer.unitMethod === 'unknown' && isWholeLine && byTotal.join() !== byCode.join())
    return `${either(byTotal.map(String))} by total time (CMS), ${either(byCode.map(String))} by each code alone (AMA)`;
  const tie = findings.find(({ id, codes }) => id.startsWith('units.tie') && codes.includes(code ?? ''));
  const others = tie?.codes.filter((other) => other !== code) ?? [];
  return others.length === 0
    ? 'how many units is open, see below'
    : `a tie with ${allOf(others)} over the last unit`;
}

/** The numbers of units that the allocations of one method give a code, fewest first. */
const countsOf = (code: string, allocations: readonly Allocation[]): number[] =>
  [...new Set(allocations.flatMap((units) => units[code] ?? []))].sort((a, b) => a - b);
