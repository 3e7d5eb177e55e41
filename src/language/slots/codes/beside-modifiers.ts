import type { Model } from '../../model.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

/** Modifiers that are everyday words: "where does the modifier go" asks of none of them. */
export const everyday = /^(go|at|co)$/;

/** "51 or 59", "59 and XS", "the difference between 59 and 25": held against each other; behind "and" may be minutes. */
export function isBesideAnother(
  tokens: readonly Token[],
  at: number,
  { modifiers }: Model['ruleSet'],
): boolean {
  if (tells(tokens[at + 1], 'modifier-words/quantity')) return false;
  const long = Number(tokens[at]?.text) > 50;
  const isOther = (word: number, other: number) =>
    (/^(or|vs|versus)$/.test(tokens[word]?.text ?? '') ||
      (/^(and|with|&|\+)$/.test(tokens[word]?.text ?? '') && (long || isHeldApart(tokens, at)))) &&
    modifiers[(tokens[other]?.text ?? '').toUpperCase()] !== undefined &&
    !tells(tokens[other + 1], 'modifier-words/quantity');
  return isOther(at + 1, at + 2) || isOther(at - 1, at - 2);
}

/** "Ga and gx", "at with ga": letters beside other letters are no minutes. */
export function areTwoLetters(
  tokens: readonly Token[],
  at: number,
  known: ReadonlyMap<string, string>,
): boolean {
  const isOther = (word: number, other: number) =>
    /^(and|with|plus|&|\+|\/)$/.test(tokens[word]?.text ?? '') &&
    tokens[other]?.kind === 'word' &&
    known.has(tokens[other]?.text ?? '') &&
    !everyday.test(tokens[other]?.text ?? '');
  return isOther(at + 1, at + 2) || isOther(at - 1, at - 2);
}

/** "What is the difference between …", shortly before. */
function isHeldApart(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ text }) => /^(difference|diff|between|separates)$/.test(text));
}
