import { isTitle } from '../is-title.ts';
import type { Lexicon } from './lexicon.ts';
import { nearest, type SpellingBook } from './misspelling.ts';
import { type Token, tokenWith } from './tokens.ts';

/** Two halves of fewer letters, misspelt at that, may be any words. */
const SHORTEST = 9;
/** "Thera puttic": so long that it is no two words even where the first is one. */
const LONG = 11;
/** "Bac k", "bal ance": written right but for the blank. */
const SHORTEST_EXACT = 4;
const SHORTEST_BESIDE_WORD = 5;

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
  for (const token of tokens) {
    const before = joined.at(-1);
    const isNamed = isBeforeName(joined.at(joined.at(-2)?.text === '.' ? -3 : -2));
    const one = before && !isNamed && isHalf(before) && isHalf(token) ? asOne(before, token) : null;
    if (one) joined[joined.length - 1] = one;
    else joined.push(token);
  }
  return joined;

  function isKnown({ text, stem, known }: Token): boolean {
    return known !== null || spelling.known.has(text) || spelling.roots.has(stem);
  }

  /** "Bac k" is nothing else; "aid e" has a word in it. */
  function shortestOf(first: Token, second: Token): number {
    return isKnown(first) || isKnown(second) ? SHORTEST_BESIDE_WORD : SHORTEST_EXACT;
  }

  function asOne(first: Token, second: Token): Token | null {
    if (second.glued || (isKnown(first) && isKnown(second))) return null;
    const typed = first.text + second.text;
    const isExact = typed.length >= shortestOf(first, second) && isTyped(first, second) && lexicon.has(typed);
    if (!isExact && (isKnown(second) || !isLong(first) || !isLong(second))) return null;
    // "Feed sacks" is no feedback: beside a word that is known little may be mended.
    const mends = !isExact && typed.length >= (isKnown(first) ? LONG : SHORTEST);
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

const isHalf = ({ kind }: Token): boolean => kind === 'word';
const isLong = ({ text }: Token): boolean => text.length > 1;

/** Abbreviations and names stand apart: "TA ble" is none, nor is "Al So". */
const isTyped = (first: Token, second: Token): boolean =>
  !/^[A-Z]{2,}$/.test(first.raw) && !/^[A-Z]/.test(second.raw);

/** "Dr Adju Stmann" is somebody. */
const isBeforeName = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === 'dr' || isTitle(token.text));
