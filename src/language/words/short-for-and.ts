import type { Lexicon } from './lexicon.ts';
import { type Token, tokenWith } from './tokens.ts';

/** Regions and sides are told by a letter each: "C n L", "R n L". */
const oneLetter = /^[ctlsrp]$/;

/**
 * Reads "n" and "nd" as the word they stand for between two others: "TE n MT", "33 ther act nd 18 adl". A letter beside letters is
 * spelled ("t e n s"), and one alone answers "no".
 */
export function shortForAnd(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const and = lexicon.get('and') ?? null;
  return tokens.map((token, at) =>
    /^nd?$/.test(token.text) && joins(tokens[at - 1], token, tokens[at + 1])
      ? tokenWith(token, { text: 'and', stem: and?.stem ?? 'and', known: and })
      : token,
  );
}

const joins = (before: Token | undefined, { glued }: Token, behind: Token | undefined): boolean =>
  before !== undefined &&
  behind !== undefined &&
  !glued &&
  !behind.glued &&
  [before, behind].every(
    ({ kind, text }) => kind !== 'sign' && (kind === 'number' || text.length > 1 || oneLetter.test(text)),
  );
