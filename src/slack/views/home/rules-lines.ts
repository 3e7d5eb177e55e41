import { editionFindings } from '../../../core/pairs/edition-findings.ts';
import type { RuleSet } from '../../../core/rule-set.ts';

/**
 * Which quarters of the tables are at hand, and how old the newest is for somebody who asks today.
 *
 * @param today `YYYY-MM-DD`
 */
export function rulesLines({ editions, codes, payers }: RuleSet, today: string): string[] {
  const newest = editions.toSorted((a, b) => b.from.localeCompare(a.from))[0];
  const [age] = newest === undefined ? [] : editionFindings(newest, today);
  return [
    `${Object.keys(codes).length} codes and ${payers.length} payer profiles, each with its source.`,
    editions.length === 0
      ? 'No pair table is at hand: pairs of codes cannot be checked.'
      : `Pair tables: NCCI ${editions.map(({ label }) => label).join(', ')}.`,
    ...(age === undefined ? [] : [age.text]),
  ];
}
