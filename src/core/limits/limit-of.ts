import { authorities } from '../authorities.ts';
import { either } from '../either.ts';
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
 * Medicare's limits of units (MUE) by themselves, for somebody who asks what they are; codes with the same one are told together.
 *
 * @param day date of service: the latest table that began by then answers
 * @returns nothing of a code for which no table at hand has a limit, or where it is 0
 */
export function limitsOf(codes: readonly string[], day: Day, ruleSet: RuleSet): Finding[] {
  const edition = chooseLimits(ruleSet.editions, day);
  const alike = new Map<string, string[]>();
  for (const code of codes) {
    const limit = edition?.limits[code];
    if (!limit || limit.units === 0) continue;
    const count = `${limit.units} ${limit.units === 1 ? 'unit' : 'units'}`;
    const said = `${count} a day (${limitKinds[limit.kind]})`;
    alike.set(said, [...(alike.get(said) ?? []), code]);
  }
  const source = edition?.sources.limits ?? authorities.practice;
  return [...alike].map(([limit, these]) => {
    const text = `Medicare’s limit of ${either(these)} is ${limit}. It is no permission, and other payers have limits of their own.`;
    return finding('limit.is', 'answer', these, text, source);
  });
}
