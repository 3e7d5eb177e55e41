import { firstLine } from '../../../answer/words/first-line.ts';
import { heading } from '../words/line.ts';
import type { Part } from './part.ts';

/** The one question that would sharpen the answer most; its choices follow it. */
export const openQuestion: Part = (shown) => {
  const ask = shown.answer.asks[0];
  if (ask === undefined) return [];
  return [{ kind: 'question', lines: firstLine(shown) === ask.text ? [] : [heading(ask.text)] }];
};
