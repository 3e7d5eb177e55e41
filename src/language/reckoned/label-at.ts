import type { Span } from '../parts/spans.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';

/** Words that number a bout: "first bout", "2nd", "bout 3", "#3". */
export interface Label extends Span {
  number: number;
  /** They name it as a bout. */
  isBout: boolean;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const isLink = /^([-:=]|was|for|of)$/;

/** The number of a bout that begins at a token; null where none does. */
export function labelAt(tokens: readonly Token[], at: number): Label | null {
  const label = ordinalAt(tokens, at) ?? numberAt(tokens, at);
  if (!label) return null;
  const to = isLink.test(tokens[label.to]?.text ?? '') ? label.to + 1 : label.to;
  return { ...label, to };
}

/** "First bout", "2nd". */
function ordinalAt(tokens: readonly Token[], at: number): Label | null {
  const named = ordinals.indexOf(tokens[at]?.text ?? '') + 1;
  const figure = tokens[at]?.kind === 'number' && /^(st|nd|rd|th)$/.test(tokens[at + 1]?.text ?? '');
  const number = figure ? Number(tokens[at]?.text) : named;
  if (number < 1 || number > ordinals.length) return null;
  const noun = figure ? at + 2 : at + 1;
  const isBout = tells(tokens[noun], 'amounts/bout');
  return { from: at, to: isBout ? noun + 1 : noun, number, isBout };
}

/** "Bout 1", "bout #1", "#2". */
function numberAt(tokens: readonly Token[], at: number): Label | null {
  const isBout = tells(tokens[at], 'amounts/bout');
  const sign = isBout ? at + 1 : at;
  const isSign = tokens[sign]?.text === '#';
  const number = isBout || isSign ? readNumber(tokens, isSign ? sign + 1 : sign) : null;
  if (!number || number.value < 1 || number.value > ordinals.length) return null;
  return { from: at, to: number.to, number: number.value, isBout };
}
