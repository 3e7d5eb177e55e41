import { clockOf, contactOf } from '../../../answer/words/code-words.ts';
import { firstLine } from '../../../answer/words/first-line.ts';
import { statements } from '../../../answer/words/statements.ts';
import { plain } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/** Columns that a telephone still shows beside each other. */
const mostCodes = 3;

/** What tells codes apart, side by side; where there are too many for that, one after the other. */
export const comparison: Part = (shown) => {
  const { answer, ruleSet } = shown;
  const said = statements(shown);
  const rules = answer.codes.flatMap((code) => ruleSet.codes[code] ?? []);
  if (rules.length < 2 || rules.length > mostCodes) return lines(said.map(plain));
  const inTable = new Set(
    answer.findings.filter(({ id }) => /^(code\.is|compare):/.test(id)).map(({ text }) => text),
  );
  const apart = (code: string, other: string) =>
    ruleSet.codes[other]?.lookAlikes
      .filter((alike) => alike.code === code)
      .map(({ difference }) => difference) ?? [];
  const chosen = rules.map(
    ({ code }) => rules.flatMap((other) => apart(code, other.code)).join('; ') || 'not said',
  );
  const row = (name: string, cells: string[]) => [name, ...cells.map((cell) => cell || 'not said')];
  const rows = [
    row(
      'What',
      rules.map(({ code }) => code),
    ),
    row(
      'It is',
      rules.map(({ label }) => label),
    ),
    ...(chosen.every((cell) => cell === 'not said') ? [] : [row('Choose it when', chosen)]),
    row('Counted', rules.map(clockOf)),
    row('With', rules.map(contactOf)),
  ];
  const first = firstLine(shown);
  const rest = said.filter((text) => !inTable.has(text) && text !== first);
  return [{ kind: 'table', title: 'Side by side', rows }, ...lines(rest.map(plain))];
};
