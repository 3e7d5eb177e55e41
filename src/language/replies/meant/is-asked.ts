import type { Draft } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';

const asksOfIt = /^(was|were)$/;

/**
 * Whether a reply asks, with or without a sign for it: "is it 97530", "was the TE group". "Was massage" and "were in a group"
 * tell, and leave out of what.
 */
export function isAsked({ tokens, mentions }: Draft): boolean {
  if (tokens.some(({ text }) => text === '?')) return true;
  const at = tokens.findIndex((word) => !tells(word, 'beside-replies/filling'));
  const [first, next] = tokens.slice(at, at + 2);
  if (tells(first, 'beside-replies/asks-first')) return true;
  const isOfNamed = mentions.some(({ from, to }) => from === at + 1 && to < tokens.length);
  return asksOfIt.test(first?.text ?? '') && (tells(next, 'beside-replies/asked-of') || isOfNamed);
}
