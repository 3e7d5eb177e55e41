import { authorities } from '../authorities.ts';
import { either } from '../either.ts';
import { finding } from '../finding.ts';
import { chooseLimits } from '../pairs/choose-edition.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Day, Finding } from '../visit.ts';

/** What happens to units over a limit, by its kind. @see NCCI Policy Manual, chapter I, section V */
export const overLimit = {
  1: 'Over it, all units of that line are denied.',
  2: 'Over it, all units of the code that day are denied, and neither a second line nor a modifier helps.',
  3: 'Over it, all units of the code that day are denied at first; the notes can be sent on appeal, but neither a second line nor a modifier helps.',
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
    const said = `${count} a ${limit.kind === 1 ? 'line' : 'day'}. ${overLimit[limit.kind]}`;
    alike.set(said, [...(alike.get(said) ?? []), code]);
  }
  const source = edition?.sources.limits ?? authorities.practice;
  return [...alike].map(([limit, these]) => {
    const text = `Medicare’s limit for ${either(these)} is ${limit} Bill only what was done; other payers have limits of their own.`;
    return finding('limit.is', 'answer', these, text, source);
  });
}
