import type { Token } from '../words/tokens.ts';

/** Two words that "and" makes one way of going: "up and down the curb", "back and forth". */
const there: ReadonlyMap<string, string> = new Map([
  ['up', 'down'],
  ['down', 'up'],
  ['on', 'off'],
  ['off', 'on'],
  ['back', 'forth'],
  ['over', 'over'],
  ['around', 'around'],
]);

const joins: ReadonlySet<string> = new Set(['and', 'n', '&']);

/** Whether the "and" at a place is part of such words, and joins nothing that was done. */
export const isWayThere = (tokens: readonly Token[], at: number): boolean =>
  joins.has(tokens[at]?.text ?? '') && there.get(tokens[at - 1]?.text ?? '') === (tokens[at + 1]?.text ?? '');
