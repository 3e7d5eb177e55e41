import { quartersOld } from '../../../core/pairs/choose-edition.ts';
import type { RuleSet } from '../../../core/rule-set.ts';

/**
 * Which quarters of the tables are at hand, and how old the newest is for somebody who asks today.
 *
 * @param today `YYYY-MM-DD`
 */
export function rulesLines({ editions, codes, payers }: RuleSet, today: string): string[] {
  const newest = editions.toSorted((a, b) => b.from.localeCompare(a.from))[0];
  const age = newest === undefined ? 0 : quartersOld(newest, today);
  return [
    `${Object.keys(codes).length} codes and ${payers.length} payer profiles, each with its source.`,
    editions.length === 0
      ? 'No pair table is at hand: pairs of codes cannot be checked.'
      : `Pair tables: NCCI ${editions.map(({ label }) => label).join(', ')}.`,
    ...(age > 0 && newest !== undefined ? [oldTable(newest.label, age)] : []),
  ];
}

/** Whoever reads this asks about no visit yet: the table is old today, whatever the day of service. */
const oldTable = (label: string, age: number): string =>
  `The newest, ${label}, is ${age === 1 ? 'one quarter' : `${age} quarters`} old: pairs may have changed since, so look a pair up in CMS’s table of the quarter before you bill it. Whoever runs Claimline here can import that table.`;
