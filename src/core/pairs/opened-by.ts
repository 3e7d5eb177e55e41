import type { RuleSet } from '../rule-set.ts';
import type { Pair } from '../visit.ts';

/** What kind of distinctness opens an edit of indicator 1. */
export type Opening = 'region' | 'separate-time' | 'separate-exam' | 'status-change';

/**
 * What opens a pair of indicator 1: an examination of its own (office visits), another region (adjustments), a real change
 * of status (a re-evaluation denied beside treatment), else minutes, or for untimed services a site or time, of its own.
 *
 * @returns null for a pair that needs nothing, or that nothing opens
 * @see NCCI Policy Manual 2026, chapters I.E, XI.P.2, XI.P.3 and XI.S
 */
export function openedBy(pair: Pair, ruleSet: RuleSet): Opening | null {
  if (pair.verdict !== 'allowed-with-modifier') return null;
  const familyOf = (code: string): string => ruleSet.codes[code]?.family ?? '';
  const families = [familyOf(pair.column1), familyOf(pair.column2)];
  if (families.includes('office-visit')) return 'separate-exam';
  if (families.some((family) => family.startsWith('cmt-'))) return 'region';
  if (families[1] === 'evaluation' && families[0] !== 'evaluation') return 'status-change';
  return 'separate-time';
}
