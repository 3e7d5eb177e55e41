import { authorities } from '../authorities.ts';
import { either } from '../either.ts';
import { finding } from '../finding.ts';
import type { CodeRule } from '../rule-set/code-rule.ts';
import type { Day, Finding } from '../visit.ts';
import { validOn } from './valid-on.ts';

/**
 * What is to be said of the days on which a code is valid: that it is not on this one, and what stands in its place; that it was on
 * this one and ended since.
 *
 * @param day date of service
 * @example validityFindings(ruleSet.codes['97001'], '2016-04-11') // valid then, ended on 2016-12-31
 */
export function validityFindings(rule: CodeRule, day: Day): Finding[] {
  const { code, validFrom, validTo, replacedBy } = rule;
  const source = rule.sources[0] ?? authorities.practice;
  const next = either(replacedBy);
  // Where no code stands in its place, its file says what became of the work.
  const instead = next ? `Use ${next}.` : (rule.notes[0]?.text ?? '');
  if (!validOn(rule, day)) {
    const text =
      validTo !== null && validTo < day
        ? `${code} ended on ${validTo} and is not valid on ${day}. ${instead}`.trimEnd()
        : `${code} is valid from ${validFrom} on, not yet on ${day}.`;
    return [finding('code.not-valid', 'stop', [code], text, source)];
  }
  if (validTo === null) return [];
  const text = `${code} was valid on ${day}. It ended on ${validTo}${next && `: on later days ${next} stands in its place`}.`;
  return [finding('code.ended-since', 'warn', [code], text, source)];
}
