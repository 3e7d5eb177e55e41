import type { Lexicon } from '../lexicon.ts';
import { type Token, tokenWith } from '../tokens.ts';
import { heldAtEnd, heldKey } from './held-key.ts';
import { mayBeName } from './may-be-name.ts';
import { slipsBetween } from './slips-between.ts';
import { lettersOf, SHORTEST, type SpellingBook } from './spelling-book.ts';
import { thumbSlip } from './thumb-slip.ts';

/** From this length on two slips are forgiven, below it one. */
const TWO_SLIPS = 8;
/** The longest in which a slip of a thumb is read before it is measured. */
const LONGEST_THUMBED = 12;
/** Misspelt words looked up in one message: more would be noise, and each costs time. */
const MOST = 24;

interface Spelling {
  spelling: SpellingBook;
  lexicon: Lexicon;
}

/**
 * Reads misspelt words as the word of the field that is nearest: "theraputic" as "therapeutic", "massge" as "massage".
 * First letters are trusted; a swap of neighbours counts as one slip.
 *
 * @param tokens with what the lexicon knows of them
 * @param byThumb whether slips in short words are read: "Coe" may be "code", and is a name as well
 */
export function correctSpelling(
  tokens: readonly Token[],
  { spelling, lexicon }: Spelling,
  byThumb = true,
): Token[] {
  let looked = 0;
  const read = (token: Token, word: string | null | undefined): Token | null => {
    const known = word ? lexicon.get(word) : undefined;
    return word && known ? tokenWith(token, { text: word, stem: known.stem, known }) : null;
  };
  return tokens.map((token, at) => {
    const { kind, text, known } = token;
    if (kind !== 'word') return token;
    const slip = spelling.mistyped.get(text);
    if (slip !== undefined) return read(token, slip) ?? token;
    const isThumbed = byThumb && text.length <= LONGEST_THUMBED && !mayBeName(tokens, at);
    if (known !== null)
      return (
        (isThumbed && spelling.bare.has(text) && read(token, thumbSlip(text, spelling.thumbed))) || token
      );
    const once = isThumbed ? heldKey(text, spelling.thumbed, lexicon) : null;
    const single = read(token, once && (spelling.mistyped.get(once) ?? once));
    if (single) return single;
    if (spelling.roots.has(token.stem)) return token;
    const short = read(token, (isThumbed && thumbSlip(text, spelling.thumbed)) || heldAtEnd(text));
    if (short) return short;
    const swapped = isThumbed && text.length >= SHORTEST ? read(token, withFirstSwapped(text)) : null;
    if (swapped) return swapped;
    if (text.length < SHORTEST - 1 || text.length > 24 || looked === MOST) return token;
    looked++;
    return read(token, nearest(text, spelling)) ?? token;
  });
}

/** "Catually": of all first letters only a swapped one is doubted. */
const withFirstSwapped = (typed: string): string => typed.charAt(1) + typed.charAt(0) + typed.slice(2);

/**
 * The word of the field that a misspelt one stands for: at most two slips away, one in a short word; null where none is as near.
 */
export function nearest(typed: string, { byLetter }: SpellingBook): string | null {
  let most = typed.length < TWO_SLIPS ? 1 : 2;
  const letters = lettersOf(typed);
  let best: string | null = null;
  for (const { word, letters: others } of byLetter.get(typed.charAt(0)) ?? []) {
    // "Manul": of a short word only a letter may be missing.
    if (typed.length < SHORTEST && word.length !== SHORTEST) continue;
    if (differing(others, letters) > 2 * most || Math.abs(word.length - typed.length) > most) continue;
    const slips = slipsBetween(typed, word, most);
    if (slips > most) continue;
    // Of words equally near the first counts.
    best = word;
    most = slips - 1;
  }
  return best;
}

function differing(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
