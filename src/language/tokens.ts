import { stem } from './stem.ts';

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
}

/** Tokens read from the start and from the end of one message: many times what any question needs. */
const MOST = 1000;

/** Letter codes, spinal segments, temporary codes and the modifiers Q5 and Q6 stay whole; elsewhere letters and digits part (`20min`, `x15`). */
const piece =
  /[a-z]\d{4}(?![a-z\d])|\d{4}t(?![a-z\d])|[ctlsd]\d{1,2}(?![a-z\d])|q\d(?![a-z\d])|[a-z]+|\d{1,3}\.\d{1,2}(?!\d)|\d+|\n|[^\s]/giu;

const none = new Map<string, string>();

/**
 * Parts a normalized message into tokens, one pass from left to right.
 *
 * @param stems stems that are known already: finding one takes longer than all the rest
 * @example tokenize('97140-59 20min').map((t) => t.text) // ['97140', '-', '59', '20', 'min']
 */
export function tokenize(text: string, stems: ReadonlyMap<string, string> = none): Token[] {
  const pieces = [...text.matchAll(piece)];
  const read = pieces.length > 2 * MOST ? [...pieces.slice(0, MOST), ...pieces.slice(-MOST)] : pieces;
  let end = -1;
  return read.map((found) => {
    const token = toToken(found[0], found.index, found.index === end, stems);
    end = found.index + found[0].length;
    return token;
  });
}

function toToken(raw: string, from: number, glued: boolean, stems: ReadonlyMap<string, string>): Token {
  const text = raw.toLowerCase();
  const kind = /^\d+(\.\d+)?$/.test(text) ? 'number' : /^[\p{L}\d]/u.test(text) ? 'word' : 'sign';
  const root = kind === 'word' ? (stems.get(text) ?? stem(text)) : text;
  return { kind, text, stem: root, raw, from, to: from + raw.length, glued };
}
