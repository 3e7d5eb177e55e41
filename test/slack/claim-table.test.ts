import { expect, it } from 'vitest';
import { claimTable } from '../../src/slack/messages/parts/claim-table.ts';
import { ask, context } from '../answer/at-the-door.ts';
import { ruleSet } from '../support/rule-set.ts';
import { shown } from './drawn.ts';

const modifiersOf = (question: string): string[] => {
  const rows = claimTable(shown(ask(question), { ruleSet, context })) ?? [];
  return rows.slice(1).map((cells) => cells.at(-1) ?? '');
};

it.each([
  ['97110 20 min and 98941, medicare', 'GY if a denial is wanted'],
  ['97110 20 min and 98941, medicare', 'GP only beside GY'],
  ['97140 15 min with 98940, aetna', '59 or XS if another region'],
  ['99213 and 98940', '25 if a separate exam'],
  ['97140 15 min and 97530 15 min and 97150, 98940', 'if another region and separate minutes'],
])('the table of "%s" says by itself when a modifier goes on: %s', (question, words) => {
  expect(modifiersOf(question).join('\n')).toContain(words);
});
