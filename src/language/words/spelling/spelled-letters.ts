import type { Lexicon } from '../lexicon.ts';
import { stem } from '../stem.ts';
import { type Token, tokenWith } from '../tokens.ts';

/** The longest abbreviation that people say letter by letter: "C O T A". */
const LONGEST = 4;
/** Regions of the spine, named by a letter each: "C T and L" are three, no abbreviation. */
const regions = /^[ctls]+$/;

/**
 * Joins abbreviations that were dictated letter by letter, or typed with a full stop behind each, to the word that they are:
 * "p t a" as PTA, "A.D.L." as ADL. The longest known one is taken; letters that make none stay as they are. With capitals, since a
 * spelt "u s" is ultrasound and no "us".
 *
 * @param isPhrase whether letters are a phrase as they are: "P.A.R.T." is the name of an exam, and no part of one
 */
export function joinSpelledLetters(
  tokens: readonly Token[],
  lexicon: Lexicon,
  isPhrase: (letters: readonly Token[]) => boolean,
): readonly Token[] {
  if (!tokens.some((token, at) => isLetter(token) && isLetter(tokens[behindLetter(tokens, at)])))
    return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const word = behindArticle(tokens, at, lexicon) ? null : spelledFrom(tokens, at, lexicon);
    const to = word?.to ?? at + 1;
    if (word && !isPhrase(tokens.slice(at, to))) joined.push(word.token);
    else joined.push(...tokens.slice(at, to));
    at = to;
  }
  return joined;
}

/** "A g p and a g o modifier", "a c q": the letters behind an article spell more than those with it. */
function behindArticle(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (tokens[at]?.text !== 'a' || tokens[at + 1]?.text === '.') return false;
  const without = spelledFrom(tokens, at + 1, lexicon);
  return without !== null && without.to > (spelledFrom(tokens, at, lexicon)?.to ?? 0);
}

/** The longest known word that the letters from here on spell. */
function spelledFrom(tokens: readonly Token[], from: number, lexicon: Lexicon) {
  let best: { token: Token; to: number } | null = null;
  let letters = '';
  for (let at = from; letters.length < LONGEST && isLetter(tokens[at]); at = behindLetter(tokens, at)) {
    letters += tokens[at]?.text;
    const known = lexicon.get(letters);
    if (letters.length > 1 && known && !regions.test(letters))
      best = { token: asOne(tokens, from, at, letters, known), to: behindLetter(tokens, at) };
  }
  return best;
}

function asOne(
  tokens: readonly Token[],
  from: number,
  last: number,
  text: string,
  known: Token['known'],
): Token {
  const [first, end] = [tokens[from] as Token, tokens[last] as Token];
  return tokenWith(first, {
    text,
    raw: text.toUpperCase(),
    stem: known?.stem ?? stem(text),
    to: end.to,
    known,
  });
}

/** The place behind a letter and the full stop that belongs to it. */
const behindLetter = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued ? at + 2 : at + 1;

const isLetter = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length === 1;
