import type { Lexicon } from '../lexicon.ts';
import { type Token, tokenWith } from '../tokens.ts';

/** Regions and sides are told by a letter each: "C n L", "R n L". */
const oneLetter = /^[ctlsrp]$/;

/** What joins two things as "and" does, in several words. */
const longer: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['along', 'with'],
];

/**
 * Reads as "and" what stands for it between two others: "TE n MT", "33 ther act nd 18 adl", "C2 as well as L5", "TE along with MT". A
 * letter beside letters is spelled ("t e n s"), and one alone answers "no".
 */
export function shortForAnd(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const known = lexicon.get('and') ?? null;
  const and = { text: 'and', stem: known?.stem ?? 'and', known };
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const length = longerAt(tokens, at);
    if (length > 0) {
      at += length - 1;
      read.push(tokenWith(token, { ...and, to: tokens[at]?.to ?? token.to }));
    } else if (/^nd?$/.test(token.text) && joins(tokens[at - 1], token, tokens[at + 1]))
      read.push(tokenWith(token, and));
    else read.push(token);
  }
  return read;
}

/** Behind these the words say how something goes: "goes along with 59", "went as well as mt". */
const apart = /^([.;?!\n]|go|goes|went|gone|come|comes|came|did|do|does|doing)$/;

/** How many words from here on say "and"; none at the beginning ("along with the CMT we did TE"), nor before "it". */
function longerAt(tokens: readonly Token[], at: number): number {
  if (at === 0 || apart.test(tokens[at - 1]?.text ?? '')) return 0;
  const words = longer.find((said) => said.every((word, index) => tokens[at + index]?.text === word));
  const behind = words && tokens[at + words.length];
  return words && behind && behind.kind !== 'sign' && !/^(it|that|this|which)$/.test(behind.text)
    ? words.length
    : 0;
}

const joins = (before: Token | undefined, { glued }: Token, behind: Token | undefined): boolean =>
  before !== undefined &&
  behind !== undefined &&
  !glued &&
  !behind.glued &&
  [before, behind].every(
    ({ kind, text }) => kind !== 'sign' && (kind === 'number' || text.length > 1 || oneLetter.test(text)),
  );
