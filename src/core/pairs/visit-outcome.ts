import type { PairOutcome } from '../draft.ts';
import type { CodeRule } from '../rule-set.ts';
import type { Pair, Visit } from '../visit.ts';

/**
 * What the visit makes of a bare pair: the same region turns an edit with CMT into no, the same minutes turn two
 * therapy services into no whether an edit lists them or not; another region or separate minutes leave the edit
 * open with its modifier.
 *
 * @see NCCI Policy Manual 2026, chapter XI, sections P.2 (same minutes) and S (adjusted region)
 */
export function visitOutcome(
  pair: Pair,
  first: CodeRule | undefined,
  second: CodeRule | undefined,
  visit: Visit,
): PairOutcome {
  const rules = [first, second];
  const opens = pair.verdict === 'allowed-with-modifier' ? kind(rules) : null;
  const overlapping = visit.timeOfServices === 'same' && rules.every(needsOwnMinutes);
  const sameRegion = opens === 'region' && visit.regionOfTherapy === 'same';
  const sharedMinutes = overlapping && (opens === 'separate-time' || pair.verdict === 'allowed');
  return { pair, opens, verdict: sameRegion || sharedMinutes ? 'not-allowed' : pair.verdict };
}

function kind(rules: (CodeRule | undefined)[]): PairOutcome['opens'] {
  if (rules.some((rule) => rule?.family === 'office-visit')) return 'separate-exam';
  if (rules.some((rule) => rule?.family === 'cmt-spinal' || rule?.family === 'cmt-extraspinal'))
    return 'region';
  return 'separate-time';
}

/** Therapy that no other therapy may share its minutes with; supervised modalities may run beside it. */
const needsOwnMinutes = (rule: CodeRule | undefined): boolean =>
  rule !== undefined && (rule.clock === 'fifteen_pooled' || rule.contact === 'group');
