import { firstLine } from '../../../answer/words/first-line.ts';
import { heading, type Line } from '../line.ts';
import type { Shown } from '../shown.ts';

/** The one question that would sharpen the answer most; its buttons follow it. */
export function openQuestion({ answer }: Shown): Line[] {
  const ask = answer.asks[0];
  return ask === undefined || firstLine(answer) === ask.text ? [] : [heading(ask.text)];
}
