import { clockOf, contactOf } from '../../../answer/words/code-words.ts';
import { firstLine } from '../../../answer/words/first-line.ts';
import { statements } from '../../../answer/words/statements.ts';
import { eachOnce } from '../../../core/each-once.ts';
import type { CodeRule } from '../../../core/rule-set/code-rule.ts';
import { item, plain } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/** Columns that a telephone still shows beside each other. */
const mostCodes = 3;

const nothing = 'not said';

/**
 * What tells codes apart, side by side, and below it once what holds of each of them; where there are too many for that, one
 * after the other. When each is chosen stands in the table unless the first line says it.
 */
export const comparison: Part = (shown) => {
  const { answer, ruleSet } = shown;
  const said = statements(shown);
  const rules = answer.codes.flatMap((code) => ruleSet.codes[code] ?? []);
  if (rules.length < 2 || rules.length > mostCodes) return lines(said.map(plain));
  const row = (name: string, of: (rule: CodeRule) => string) => [
    name,
    ...rules.map((rule) => of(rule) || nothing),
  ];
  const first = firstLine(shown);
  const chosen = row('Choose it when', ({ code }) => whenChosen(code, rules));
  const isSaid =
    chosen.slice(1).every((when) => when === nothing || first.includes(when)) &&
    !first.includes(' rather than ');
  const facts = [row('Counted', clockOf), row('With', contactOf)];
  const rows = [
    row('What', ({ code }) => code),
    row('It is', ({ label }) => label),
    ...(isSaid || chosen.slice(1).every((when) => when === nothing) ? [] : [chosen]),
    ...facts.filter((cells) => !isAlike(cells)),
  ];
  const inTable = new Set(
    answer.findings.filter(({ id }) => /^(code\.is|compare):/.test(id)).map(({ text }) => text),
  );
  const rest = said.filter((text) => !inTable.has(text) && text !== first);
  const shared = facts.filter(isAlike).map(([, fact = '']) => fact);
  return [
    { kind: 'table', title: 'Side by side', rows },
    ...lines([
      ...(shared.length > 0 ? [item(`${rules.length === 2 ? 'Both' : 'All'}: ${shared.join(' ')}`)] : []),
      ...rest.map(item),
    ]),
  ];
};

/** What speaks for a code, as the files of the others tell it. */
const whenChosen = (code: string, rules: readonly CodeRule[]): string =>
  eachOnce(
    rules
      .flatMap(({ lookAlikes }) => lookAlikes.filter((alike) => alike.code === code))
      .map(({ difference }) => difference),
  ).join('; ');

/** One and the same of every code. */
const isAlike = ([, ...cells]: string[]): boolean => new Set(cells).size === 1;
