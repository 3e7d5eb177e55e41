import type { Token } from '../../../words/tokens.ts';
import { isMe } from './at-work.ts';
import { looksOn } from './looks-on.ts';

/** "25 min with me and another 20 with the aide": right behind a time, or of oneself, "with" says who gave it. */
export function isGivenWith(tokens: readonly Token[], from: number): boolean {
  const article = /^(the|my|our|an|a)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  // "13 more with just the PTA".
  const at = /^(just|only)$/.test(tokens[article]?.text ?? '') ? article - 1 : article;
  // "Then 10 more with the aide".
  const time = /^(more|additional|extra)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const before = tokens[time - 1];
  // "15 min with me supervising": who looks on gave none of it.
  return (
    /^(with|w)$/.test(tokens[at]?.text ?? '') &&
    !looksOn(tokens, from + 1) &&
    (before?.kind === 'number' ||
      // "10 of it with the tech".
      (tokens[at - 2]?.text === 'of' && /^(it|that|those|them)$/.test(before?.text ?? '')) ||
      /^(min|mins|minutes)$/.test(before?.text ?? '') ||
      isMe(tokens, from))
  );
}
