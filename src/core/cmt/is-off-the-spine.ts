import type { RuleSet } from '../rule-set.ts';
import { regionsOf } from './regions-of.ts';

/**
 * Whether the regions named for a service lie off the spine for certain: an arm, a leg, the jaw. What lies on a border with
 * the spine (the hip, the ribs) does not, nor does a service of which no region is named.
 *
 * @see NCCI Policy Manual 2026, chapter XI, section S (adjusted region)
 * @example isOffTheSpine(['lower limb'], ruleSet) // true
 * @example isOffTheSpine(['lower limb', 'lumbar'], ruleSet) // false
 */
export function isOffTheSpine(named: readonly string[], ruleSet: RuleSet): boolean {
  const { sure, open } = regionsOf(named, ruleSet);
  if (sure.length === 0 || open.length > 0) return false;
  return sure.every((id) => ruleSet.regions.some((rule) => rule.id === id && !rule.spinal));
}
