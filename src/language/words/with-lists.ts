import { type Token, tokenWith } from './tokens.ts';
import type { WordLists } from './word-lists.ts';

/** The tokens of a message with the lists that their words stand in, so that no step has to look them up. */
export const withLists = (tokens: readonly Token[], lists: WordLists): Token[] =>
  tokens.map((token) => {
    const told = lists.get(token.text);
    return told ? tokenWith(token, { lists: told }) : token;
  });
