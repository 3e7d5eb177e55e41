import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { Discipline } from '../visit.ts';
import { inState } from './in-state.ts';
import { unknownPlan } from './unknown-plan.ts';

/**
 * The profile of a payer id for a discipline. An id without a profile of its own falls back on the profile of
 * `commercial`: the plan's rules are then not known. Where a state was named, as it holds there.
 *
 * @throws RangeError where the rule set has no profile at all
 */
export function choosePayer(
  payers: PayerProfile[],
  payer: string,
  discipline: Discipline,
  state: string | null = null,
): PayerProfile {
  const profile =
    payers.find((p) => p.payer === payer && p.disciplines.includes(discipline)) ??
    payers.find((p) => p.payer === unknownPlan);
  if (!profile) throw new RangeError('the rule set has no payer profile');
  return inState(profile, state);
}
