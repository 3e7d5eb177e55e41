import { ladder } from '../../core/units/ladder.ts';
import type { Told } from './told.ts';

/**
 * The nearest other reading, where it would change the claim: what a group service had been, one-on-one.
 *
 * @example "Had it been one-on-one: 97112 × 2 (25 minutes)."
 */
export function otherReading({ answer, request, ruleSet }: Told): string | null {
  if (answer.status !== 'answered' || !answer.findings.some((f) => f.id.startsWith('group.shared:')))
    return null;
  const alone = request.services.find(
    (s) =>
      s.contact === 'group' &&
      s.codes.length === 1 &&
      ruleSet.codes[s.codes[0] ?? '']?.clock === 'fifteen_pooled',
  );
  const code = alone?.codes[0];
  if (!alone || !code || alone.minutes === null) return null;
  return `Had it been one-on-one: ${code} × ${ladder(alone.minutes)} (${alone.minutes} minutes).`;
}
