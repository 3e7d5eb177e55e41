import { isTitle } from '../../people/is-title.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Token, tokenWith } from '../tokens.ts';
import { nearest } from './misspelling.ts';
import type { SpellingBook } from './spelling-book.ts';

/** Two halves of fewer letters, misspelt at that, may be any words. */
const SHORTEST = 9;
/** "Thera puttic": so long that it is no two words even where the first is one. */
const LONG = 11;
/** Halves looked up together in one message, as of misspelt words: each costs time. */
const MOST = 24;
/** "Bal ance": written right but for the blank. */
const SHORTEST_EXACT = 7;

/**
 * Reads a word that was typed or dictated in two halves as one: "thera puttic" as "therapeutic", "manipu lation". At least one half
 * is no word that is known, and only a word of the field may come of it.
 *
 * @param tokens after the spelling of each was mended: what is unknown now stays so by itself
 */
export function joinBrokenWords(
  tokens: readonly Token[],
  { spelling, lexicon }: { spelling: SpellingBook; lexicon: Lexicon },
): Token[] {
  const joined: Token[] = [];
  let looked = 0;
  for (const token of tokens) {
    const before = joined.at(-1);
    const isNamed = isBeforeName(joined.at(joined.at(-2)?.text === '.' ? -3 : -2));
    const one = before && !isNamed && isHalf(before) && isHalf(token) ? asOne(before, token) : null;
    if (one) joined[joined.length - 1] = one;
    else joined.push(token);
  }
  return joined;

  function asOne(first: Token, second: Token): Token | null {
    const isKnown = ({ text, stem, known }: Token) =>
      known !== null || spelling.known.has(text) || spelling.roots.has(stem);
    if (second.glued || isKnown(second)) return null;
    const typed = first.text + second.text;
    const isExact = typed.length >= SHORTEST_EXACT && lexicon.has(typed);
    // "Feed sacks" is no feedback: beside a word that is known little may be mended.
    const mends = !isExact && typed.length >= (isKnown(first) ? LONG : SHORTEST) && looked < MOST;
    if (mends) looked += 1;
    const word = isExact ? typed : mends ? nearest(typed, spelling) : null;
    const known = word === null ? undefined : lexicon.get(word);
    return word && known
      ? tokenWith(first, {
          to: second.to,
          raw: `${first.raw} ${second.raw}`,
          text: word,
          stem: known.stem,
          known,
        })
      : null;
  }
}

const isHalf = ({ kind, text }: Token): boolean => kind === 'word' && text.length > 1;

/** "Dr Adju Stmann" is somebody. */
const isBeforeName = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === 'dr' || isTitle(token.text));
