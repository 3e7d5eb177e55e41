import type { Lexicon } from '../lexicon.ts';
import { type Token, tokenWith } from '../tokens.ts';
import { heldKey } from './held-key.ts';
import { mayBeName } from './may-be-name.ts';
import type { SpellingBook } from './spelling-book.ts';
import { thumbSlip } from './thumb-slip.ts';

/** Shorter ones are too often words of their own. */
const SHORTEST = 5;
const LONGEST = 24;
/** Letters of each half; "the low" has one that is only a small word. */
const HALF = 3;
/** In front of another or behind one: "oftherapy", "minutesof". "A" and "on" begin too many words. */
const smallBefore = /^(of|my|we|is|to|te|mt)$/;
const smallBehind = /^(of|my|we|to|te|mt|on|in|at|me|w|us)$/;
/** Beside so small a word the other is one of more letters. */
const BESIDE_SMALL = 4;
const isMinute = /^mins?$/;

/**
 * Parts two words that were typed without the blank between: "neckand", "minneuro", "newneedles". Nobody knows the whole, and
 * both halves are words that people type all day. Names stay whole, as does what may be parted in two ways.
 */
export function withoutRunTogether(
  tokens: readonly Token[],
  { spelling, lexicon }: { spelling: SpellingBook; lexicon: Lexicon },
): readonly Token[] {
  const cuts = tokens.map((token, at) => (isStrange(token, at) ? cutOf(token.text) : null));
  if (cuts.every((cut) => cut === null)) return tokens;
  return tokens.flatMap((token, at) => {
    const cut = cuts[at] ?? null;
    return cut === null ? [token] : [half(token, 0, cut), half(token, cut, token.text.length)];
  });

  function isStrange(token: Token, at: number): boolean {
    const { kind, text, known, stem } = token;
    return (
      kind === 'word' &&
      known === null &&
      text.length >= SHORTEST &&
      text.length <= LONGEST &&
      !spelling.roots.has(stem) &&
      !spelling.mistyped.has(text) &&
      !spelling.thumbed.leftAlone.has(text) &&
      !spelling.compounds.has(text) &&
      !mayBeName(tokens, at) &&
      // "Allone" is "alone" sooner than "all one".
      heldKey(text, spelling.thumbed, lexicon) === null &&
      thumbSlip(text, spelling.thumbed) === null
    );
  }

  function cutOf(text: string): number | null {
    const cuts: number[] = [];
    for (let at = 1; at < text.length; at++) if (areWords(text.slice(0, at), text.slice(at))) cuts.push(at);
    return cuts.length === 1 ? (cuts[0] as number) : null;
  }

  function areWords(first: string, second: string): boolean {
    if (first.length >= HALF && second.length >= HALF) return isPlain(first) && isPlain(second);
    return first.length < HALF
      ? smallBefore.test(first) && second.length >= BESIDE_SMALL && isPlain(second)
      : smallBehind.test(second) && (first.length >= BESIDE_SMALL || isMinute.test(first)) && isPlain(first);
  }

  /** One of the words that messages to clinics are made of, or a longer one of the field. */
  function isPlain(text: string): boolean {
    const letter = text.charAt(0);
    return (
      spelling.thumbed.words.has(text) ||
      (spelling.byLetter.get(letter)?.some(({ word }) => word === text) ?? false)
    );
  }

  function half(token: Token, from: number, to: number): Token {
    const text = token.text.slice(from, to);
    const known = lexicon.get(text) ?? null;
    return tokenWith(token, {
      text,
      raw: token.raw.slice(from, to),
      stem: known?.stem ?? text,
      known,
      from: token.from + from,
      to: token.from + to,
      glued: from === 0 && token.glued,
    });
  }
}
