import { limits } from '../../../blockkit/limits.ts';
import type { CodeRule } from '../../../core/rule-set/code-rule.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import { validOn } from '../../../core/rules/valid-on.ts';
import { type Option, option } from '../options.ts';
import { isAdjustment } from './adjustment-codes.ts';

/** Services of one kind, under its name. */
export interface ServiceGroup {
  label: { type: 'plain_text'; text: string };
  options: Option[];
}

/**
 * The services that a row offers for a date, in groups, timed therapy first. A service that is chosen already stays on offer
 * when the date changes: the form then says what is wrong with it.
 */
export function serviceOptions(date: string, chosen: readonly string[], { codes }: RuleSet): ServiceGroup[] {
  const offered = Object.values(codes).filter(
    (rule) => !isAdjustment(rule) && (validOn(rule, date) || chosen.includes(rule.code)),
  );
  const families = [...new Set(offered.toSorted(byUse).map(({ family }) => family))];
  return families.map((family) => ({
    label: { type: 'plain_text', text: named(family) },
    options: offered
      .filter((rule) => rule.family === family)
      .slice(0, limits.selectOptions)
      .map(({ code, short }) => option(`${code} ${short}`, code)),
  }));
}

/** Timed therapy is what most rows are for. */
const byUse = (a: CodeRule, b: CodeRule): number =>
  Number(b.clock === 'fifteen_pooled') - Number(a.clock === 'fifteen_pooled') || a.code.localeCompare(b.code);

const named = (family: string): string =>
  `${family.charAt(0).toUpperCase()}${family.slice(1).replaceAll('-', ' ')}`;
