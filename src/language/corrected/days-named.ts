import { gather } from '../../core/gather.ts';
import type { Draft } from '../draft.ts';
import { longest, type Span } from '../spans.ts';

const dayNamed =
  /^(today|yesterday|mon|monday|tue|tues|tuesday|wed|weds|wednesday|thu|thur|thurs|thursday|fri|friday|saturday|sun|sunday)$/;

/** "Monday", "11/13", "nov 3". */
export function daysNamed({ tokens, dateAt }: Draft): Span[] {
  const named = gather([...tokens.keys()], (from) => {
    if (dayNamed.test(tokens[from]?.text ?? '')) return [{ from, to: from + 1 }];
    const isSlashed =
      tokens[from]?.kind === 'number' &&
      tokens[from + 1]?.text === '/' &&
      tokens[from + 1]?.glued &&
      tokens[from + 2]?.kind === 'number' &&
      tokens[from - 1]?.text !== '/';
    const end = tokens[from + 3]?.text === '/' ? from + 5 : from + 3;
    return isSlashed ? [{ from, to: end }] : [];
  });
  return longest(dateAt ? [...named, dateAt] : named);
}
