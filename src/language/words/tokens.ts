import type { KnownWord, Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { unlisted, type WordList } from './word-lists.ts';

/** A word, a number or a sign of the message, with its place in the normalized text. */
export interface Token {
  kind: 'word' | 'number' | 'sign';
  /** In lower case. */
  text: string;
  /** What `text` shares with its other forms; the text itself for numbers and signs. */
  stem: string;
  /** As typed, with capitals. */
  raw: string;
  from: number;
  to: number;
  /** No blank before it: `97140-59` and `20min` are glued, `97140 59` is not. */
  glued: boolean;
  /** The word as the lexicon has it; null for numbers, signs and words that nobody taught. */
  known: KnownWord | null;
  /** The lists of intents/vocabulary that it stands in: see `tells`. */
  lists: ReadonlySet<WordList>;
}

/** Tokens read from the start and from the end of one message: many times what any question needs. */
const MOST = 1000;

/** Letter codes, spinal segments, temporary codes and the modifiers Q5 and Q6 stay whole; elsewhere letters and digits part (`20min`, `x15`). */
const piece =
  /[a-z]\d{4}(?![a-z\d])|\d{4}t(?![a-z\d])|[ctlsd]\d{1,2}(?![a-z\d])|q\d(?![a-z\d])|[a-z]+|\d{1,3}\.\d{1,2}(?!\d)|\d+|\n|[^\s]/giu;

const empty: Lexicon = new Map();

/**
 * Parts a normalized message into tokens, one pass from left to right.
 *
 * @param lexicon words that are known already: finding the stem of another takes longer than all the rest
 * @example tokenize('97140-59 20min').map((t) => t.text) // ['97140', '-', '59', '20', 'min']
 */
export function tokenize(text: string, lexicon: Lexicon = empty): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  // In place of `matchAll`, which makes the pattern anew.
  piece.lastIndex = 0;
  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) {
    tokens.push(toToken(found[0], found.index, found.index === end, lexicon));
    end = piece.lastIndex;
  }
  return tokens.length > 2 * MOST ? [...tokens.slice(0, MOST), ...tokens.slice(-MOST)] : tokens;
}

function toToken(raw: string, from: number, glued: boolean, lexicon: Lexicon): Token {
  const text = raw.toLowerCase();
  const kind = kindOf(text);
  const known = (kind === 'word' && lexicon.get(text)) || null;
  const root = kind === 'word' ? (known?.stem ?? stem(text)) : text;
  return { kind, text, stem: root, raw, from, to: from + raw.length, glued, known, lists: unlisted };
}

/**
 * A copy of a token of which some is told anew. Written out as `mentionWith` is, and for the same reason: every step looks at
 * the tokens.
 */
export function tokenWith(token: Token, told: Partial<Token>): Token {
  return {
    kind: told.kind ?? token.kind,
    text: told.text ?? token.text,
    stem: told.stem ?? token.stem,
    raw: told.raw ?? token.raw,
    from: told.from ?? token.from,
    to: told.to ?? token.to,
    glued: told.glued ?? token.glued,
    known: told.known === undefined ? token.known : told.known,
    lists: told.lists ?? token.lists,
  };
}

/** Most tokens are told by their first character, without a pattern. */
function kindOf(text: string): Token['kind'] {
  const first = text.charCodeAt(0);
  if (first >= LOWER_A && first <= LOWER_Z) return 'word';
  if (first >= ZERO && first <= NINE) return /^\d+(\.\d+)?$/.test(text) ? 'number' : 'word';
  return first > ASCII && /^\p{L}/u.test(text) ? 'word' : 'sign';
}

const [ZERO, NINE, LOWER_A, LOWER_Z, ASCII] = [48, 57, 97, 122, 127];
