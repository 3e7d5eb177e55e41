import { authorities } from '../authorities.ts';
import { finding } from '../finding.ts';
import { chooseLimits } from '../pairs/choose-edition.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Day, Finding } from '../visit.ts';

/** What happens to units over a limit, by its kind. @see NCCI Policy Manual, chapter I, section V */
export const limitKinds = {
  1: 'a limit of each line: over it, all units of that line are denied',
  2: 'a limit of the date set by policy: over it, all units of the code that day are denied, and no second line and no modifier helps',
  3: 'a limit of the date set by usual practice: over it, all units are denied first; records may be sent on appeal, while a second line or a modifier does not help',
} as const;

/**
 * Medicare's limit of units of a code (MUE) by itself, for somebody who asks what it is.
 *
 * @param day date of service: the latest table that began by then answers
 * @returns nothing where no table at hand has a limit for the code, or where it is 0
 */
export function limitOf(code: string, day: Day, ruleSet: RuleSet): Finding[] {
  const edition = chooseLimits(ruleSet.editions, day);
  const limit = edition?.limits[code];
  if (!edition || !limit || limit.units === 0) return [];
  const count = `${limit.units} ${limit.units === 1 ? 'unit' : 'units'}`;
  return [
    finding(
      'limit.is',
      'answer',
      [code],
      `Medicare’s limit of ${code} is ${count} a day (${limitKinds[limit.kind]}). It is no permission, and other payers have limits of their own.`,
      edition.sources.limits ?? authorities.practice,
    ),
  ];
}
