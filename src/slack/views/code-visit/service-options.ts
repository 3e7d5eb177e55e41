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
 * The services that a row offers for a date, in groups, first those that people have most words for. A service that is chosen already stays on offer
 * when the date changes: the form then says what is wrong with it.
 */
export function serviceOptions(date: string, chosen: readonly string[], { codes }: RuleSet): ServiceGroup[] {
  const offered = Object.values(codes).filter(
    (rule) => !isAdjustment(rule) && (validOn(rule, date) || chosen.includes(rule.code)),
  );
  const families = [...new Set(offered.map(({ family }) => family))].map((family) => ({
    family,
    rules: offered.filter((rule) => rule.family === family),
  }));
  const byUse = families.toSorted((a, b) => waysToSay(b.rules) - waysToSay(a.rules));
  return byUse.map(({ family, rules }) => ({
    label: { type: 'plain_text', text: named(family) },
    options: rules.slice(0, limits.selectOptions).map(({ code, short }) => option(`${code} ${short}`, code)),
  }));
}

/** In how many ways people say what is done: what is given every day has many, what is rare has few. */
const waysToSay = (rules: readonly CodeRule[]): number =>
  rules.reduce((sum, { names, activities }) => sum + names.length + activities.length, 0);

const named = (family: string): string =>
  `${family.charAt(0).toUpperCase()}${family.slice(1).replaceAll('-', ' ')}`;
