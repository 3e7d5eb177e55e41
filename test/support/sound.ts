import type { RuleSet } from '../../src/core/rule-set.ts';
import type { Decision } from '../../src/core/visit.ts';
import { ruleSet } from './rule-set.ts';

/** A whole sentence, with its figures: no hole where a value was missing. */
const sentence = /^\S.{15,}[.?!"')]$/s;
const hole = /undefined|null|NaN|\[object|\$\{| {2}|Stryker/;

/**
 * What is wrong with a decision whatever the visit was, in words: a finding that is no whole sentence, stands twice, or
 * cites what the rules do not list; a line that names a finding that is not there; a question that cannot be read aloud.
 */
export function unsound({ findings, lines, asks, checklist }: Decision, rules: RuleSet = ruleSet): string[] {
  const ids = findings.map(({ id }) => id);
  const listed = (source: string): boolean => Object.hasOwn(rules.sources, source);
  return [
    ...repeated(ids),
    ...repeated(asks.map(({ id }) => id)),
    ...findings
      .filter(({ text }) => !sentence.test(text) || hole.test(text))
      .map(({ id, text }) => `${id} says "${text}"`),
    ...findings.filter(({ source }) => !listed(source)).map(({ id, source }) => `${id} cites "${source}"`),
    ...findings
      .filter(({ id, codes }) => !(codes.length > 0 ? /^[\w.-]+:.+$/ : /^[\w.-]+$/).test(id))
      .map(({ id }) => `"${id}" is no id`),
    ...lines.flatMap(({ because }) => because.filter((id) => !ids.includes(id))),
    ...asks
      .filter(({ text, choices }) => !text.includes('?') || choices.some((choice) => choice.trim() === ''))
      .map(({ id, text }) => `${id} asks "${text}"`),
    ...checklist
      .filter(({ text, source }) => text.trim() === '' || !listed(source))
      .map(({ text, source }) => `the checklist says "${text}" by "${source}"`),
  ];
}

const repeated = (ids: string[]): string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice`);
