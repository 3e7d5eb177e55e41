import { gather } from '../gather.ts';
import type { BorderRule } from '../rule-set/region-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { regionsOf } from './regions-of.ts';

/** How the regions of two services lie to each other. */
export interface RegionsCompared {
  /** They share a region, they share none, or it hangs on what lies on a border. */
  relation: 'same' | 'other' | 'open';
  /** What the two would have to say first; only where the relation is open. */
  border: BorderRule | null;
  /** The regions that both certainly have. */
  shared: string[];
  /** The regions that only the second service certainly has. */
  beyond: string[];
  /** They share none, but lie next to each other. */
  touching: boolean;
}

/**
 * Whether the regions named for two services are the same: neighbouring structures of one region are one site, and a
 * level on a border belongs to either region until the note says which.
 *
 * @returns null where one of them names no region
 * @see NCCI Policy Manual 2026, chapters I.E (one site) and XI.S (adjusted region)
 * @example compareRegions(['C2'], ['C6'], ruleSet)?.relation // "same"
 * @example compareRegions(['L5-S1'], ['sacral'], ruleSet)?.relation // "open"
 */
export function compareRegions(
  one: readonly string[],
  other: readonly string[],
  ruleSet: RuleSet,
): RegionsCompared | null {
  if (one.length === 0 || other.length === 0) return null;
  const [a, b] = [regionsOf(one, ruleSet), regionsOf(other, ruleSet)];
  const [mayA, mayB] = [all(a), all(b)];
  if (mayA.length === 0 || mayB.length === 0) return null;
  const shared = a.sure.filter((region) => b.sure.includes(region));
  const beyond = b.sure.filter((region) => !mayA.includes(region));
  if (shared.length > 0) return { relation: 'same', border: null, shared, beyond, touching: false };
  const may = mayA.filter((region) => mayB.includes(region));
  const border = [...a.open, ...b.open].find(({ between }) => between.some((id) => may.includes(id))) ?? null;
  const touching = ruleSet.regions.some(
    ({ id, touches }) => mayA.includes(id) && (touches ?? []).some((next) => mayB.includes(next)),
  );
  return { relation: border ? 'open' : 'other', border, shared, beyond, touching };
}

const all = ({ sure, open }: ReturnType<typeof regionsOf>): string[] => [
  ...sure,
  ...gather(open, ({ between }) => between),
];
