import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import type { Span } from './question-part.ts';

/**
 * Finds where a code is asked for without any name, so that it is the code of what was told before: "adjusted the neck. What is the CPT?",
 * "popped a rib back in, what is the code".
 *
 * @param part the sentence that asks, or null where that is the whole message
 * @returns its first token, or null where something else is asked, or what has a name
 */
export function codeOfItAsked(tokens: readonly Token[], part: Span | null): number | null {
  const from = part?.from ?? tokens.findLastIndex(({ text }) => text === ',') + 1;
  const words = tokens.slice(from, part?.to);
  const isAsked =
    from > 0 &&
    words.some(({ text }) => /^(codes?|cpt|hcpcs|number)$/.test(text)) &&
    words.every((word) => tells(word, 'coding-words/code-of-it'));
  return isAsked ? from : null;
}
