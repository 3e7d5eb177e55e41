import { evaluate } from '../../../core/evaluate.ts';
import { gather } from '../../../core/gather.ts';
import { visitOf } from '../../visit-of.ts';
import type { Told } from '../told.ts';
import { claimLine } from './claim-line.ts';

/**
 * The nearest other reading, where it would change the claim: what the services of a group had been, one-on-one. The
 * rules core counts it, since minutes may pool with the rest of the visit.
 *
 * @example "Had it been one-on-one: 97112 × 2 (25 minutes)."
 */
export function otherReading({ answer, request, context, ruleSet }: Told): string | null {
  if (answer.status !== 'answered' || !answer.findings.some((f) => f.id.startsWith('group.shared:')))
    return null;
  const shared = new Set(
    gather(
      request.services.filter((s) => s.contact === 'group'),
      (s) => s.codes.filter((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled'),
    ),
  );
  if (shared.size === 0) return null;
  const visit = visitOf(request, context);
  const services = visit.services.map((s) =>
    s.contact === 'group' ? { ...s, contact: 'one-on-one' as const } : s,
  );
  const lines = evaluate({ ...visit, services }, ruleSet)
    .lines.filter((line) => line.timed && line.code !== null && shared.has(line.code))
    .filter((line) => line.units !== null || line.unitsChoices !== undefined)
    .map((line) => `${claimLine({ ...line, modifiers: [] })} (${line.minutes} minutes)`);
  return lines.length === 0 ? null : `Had it been one-on-one: ${lines.join(', ')}.`;
}
