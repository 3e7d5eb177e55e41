import { gather } from '../../core/gather.ts';
import type { Draft } from '../draft.ts';
import { longest, type Span } from '../parts/spans.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';

/** "Monday", "11/13", "nov 3". */
export function daysNamed({ tokens, dateAt }: Draft): Span[] {
  const named = gather([...tokens.keys()], (from) => {
    if (tells(tokens[from], 'day-words/days')) return [{ from, to: from + 1 }];
    const isSlashed =
      tokens[from]?.kind === 'number' &&
      tokens[from + 1]?.text === '/' &&
      tokens[from + 1]?.glued &&
      tokens[from + 2]?.kind === 'number' &&
      tokens[from - 1]?.text !== '/';
    const end = tokens[from + 3]?.text === '/' ? from + 5 : from + 3;
    return isSlashed ? [{ from, to: end }] : [];
  });
  return longest(dateAt ? [...named, withoutLead(tokens, dateAt)] : named);
}

/** "On 11/12", "seen 11/12": the words before it stay, whatever day it was. */
function withoutLead(tokens: readonly Token[], { from, to }: Span): Span {
  let begin = from;
  while (begin + 1 < to && tells(tokens[begin], 'day-words/before')) begin += 1;
  return { from: begin, to };
}
