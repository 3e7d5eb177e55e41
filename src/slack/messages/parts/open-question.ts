import { firstLine } from '../../../answer/words/first-line.ts';
import { heading, type Line } from '../line.ts';
import type { Shown } from '../shown.ts';

/** The one question that would sharpen the answer most; its buttons follow it. */
export function openQuestion(shown: Shown): Line[] {
  const ask = shown.answer.asks[0];
  return ask === undefined || firstLine(shown) === ask.text ? [] : [heading(ask.text)];
}
