import { isTitle } from '../../people/is-title.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Token, tokenWith } from '../tokens.ts';
import type { SpellingBook } from './spelling-book.ts';

/** "Bac k", "ga it": neither half is a word. */
const SHORTEST = 4;
/** "Ad justed", "aid e": one half is a word by itself. */
const SHORTEST_BESIDE_WORD = 5;

/**
 * Reads a word that a blank parted as one: "adjus ted", "bac k". Written right but for the blank, and at least one half is no word.
 * It comes before any spelling is mended, which would make a word of half of it.
 */
export function joinHalves(
  tokens: readonly Token[],
  { spelling, lexicon }: { spelling: SpellingBook; lexicon: Lexicon },
): readonly Token[] {
  let joined: Token[] | null = null;
  for (const [at, token] of tokens.entries()) {
    const before = joined ? joined.at(-1) : tokens[at - 1];
    const sofar = joined ?? tokens.slice(0, at);
    const one =
      before &&
      !isBeforeName(sofar.at(sofar.at(-2)?.text === '.' ? -3 : -2)) &&
      !isSecondName(before, sofar.at(-2)) &&
      whole(before, token);
    if (one) {
      joined ??= tokens.slice(0, at);
      joined[joined.length - 1] = one;
    } else joined?.push(token);
  }
  return joined ?? tokens;

  function whole(first: Token, second: Token): Token | null {
    if (first.kind !== 'word' || second.kind !== 'word' || second.glued) return null;
    const isFirst = isWord(first);
    const isSecond = isWord(second);
    if ((isFirst && isSecond) || !isTyped(first, second)) return null;
    const text = first.text + second.text;
    if (text.length < (isFirst || isSecond ? SHORTEST_BESIDE_WORD : SHORTEST)) return null;
    const known = lexicon.get(text);
    if (!known || spelling.bare.has(text)) return null;
    return tokenWith(first, {
      to: second.to,
      raw: `${first.raw} ${second.raw}`,
      text,
      stem: known.stem,
      known,
    });
  }

  /** The root of another alone is half of it: "minut es". */
  function isWord({ text, known }: Token): boolean {
    return known !== null && !spelling.bare.has(text);
  }
}

/** Abbreviations and names stand apart: "TA ble", "Al So". */
const isTyped = (first: Token, second: Token): boolean =>
  !/^[A-Z]{2,}$/.test(first.raw) && !/^[A-Z]/.test(second.raw);

/** "Joe and Al together": a second name. */
const isSecondName = ({ raw }: Token, before: Token | undefined): boolean =>
  /^[A-Z][a-z]+$/.test(raw) && /^(and|&|\+|n)$/.test(before?.text ?? '');

/** "Dr adju stmann" is somebody. */
const isBeforeName = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === 'dr' || isTitle(token.text));
