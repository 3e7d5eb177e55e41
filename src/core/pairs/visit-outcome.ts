import type { DraftLine, PairOutcome } from '../draft.ts';
import type { CodeRule, RuleSet } from '../rule-set.ts';
import type { Pair, Visit } from '../visit.ts';

/**
 * What the visit makes of a bare pair: the same region turns an edit with CMT into no, the same minutes turn two
 * therapy services into no whether an edit lists them or not; another region or separate minutes leave the edit
 * open with its modifier.
 *
 * @param both the two lines that the codes stand on: the regions named for them decide before what was said of the visit
 * @see NCCI Policy Manual 2026, chapter XI, sections P.2 (same minutes) and S (adjusted region)
 */
export function visitOutcome(
  pair: Pair,
  both: [DraftLine, DraftLine],
  visit: Visit,
  ruleSet: RuleSet,
): Omit<PairOutcome, 'lines'> {
  const rules = [ruleSet.codes[pair.column1], ruleSet.codes[pair.column2]];
  const opens = pair.verdict === 'allowed-with-modifier' ? kind(rules) : null;
  const region =
    opens === 'region' ? (regionOf(both) ?? visit.regionOfTherapy ?? attestedRegion(visit)) : null;
  const overlapping = visit.timeOfServices === 'same' && rules.every(needsOwnMinutes);
  const sharedMinutes = overlapping && (opens === 'separate-time' || pair.verdict === 'allowed');
  return { pair, opens, region, verdict: region === 'same' || sharedMinutes ? 'not-allowed' : pair.verdict };
}

function kind(rules: (CodeRule | undefined)[]): PairOutcome['opens'] {
  if (rules.some((rule) => rule?.family === 'office-visit')) return 'separate-exam';
  if (rules.some((rule) => rule?.family === 'cmt-spinal' || rule?.family === 'cmt-extraspinal'))
    return 'region';
  return 'separate-time';
}

/** The regions named for the two services: the same where they share one. Null where one of them names none. */
function regionOf([one, other]: [DraftLine, DraftLine]): 'same' | 'other' | null {
  const [a, b] = [one.service.regions, other.service.regions];
  if (a.length === 0 || b.length === 0) return null;
  return a.some((region) => b.includes(region)) ? 'same' : 'other';
}

const attestedRegion = (visit: Visit): 'other' | null => (visit.attested.region === 'yes' ? 'other' : null);

/** Therapy that no other therapy may share its minutes with; supervised modalities may run beside it. */
const needsOwnMinutes = (rule: CodeRule | undefined): boolean =>
  rule !== undefined && (rule.clock === 'fifteen_pooled' || rule.contact === 'group');
