import { gather } from '../../../../core/gather.ts';
import type { Draft } from '../../../draft.ts';
import { isTitle } from '../../../people/is-title.ts';
import { tells } from '../../../words/word-lists.ts';
import type { Cue } from './cue.ts';

/** "patients #1 and #2", "patients A and B", "Mr A and Mrs B", "Pt A and Pt B together". */
export function namedPatients({ tokens }: Draft): Cue[] {
  return gather(tokens, (token, from) => {
    if (isTitle(token.text)) {
      const dot = tokens[from + 1]?.text === '.' ? 1 : 0;
      const and = from + 2 + dot;
      return /^(and|&|\+)$/.test(tokens[and]?.text ?? '') && isTitle(tokens[and + 1]?.text ?? '')
        ? [{ from, to: and + 2, contact: 'group' as const, ofPeople: true }]
        : [];
    }
    if (isOneOf(token.text)) return pairOfLetters(tokens, from);
    if (token.text === 'another') return anotherOfAKind(tokens, from);
    if (token.text !== 'patients' && token.text !== 'pts') return [];
    const and = tokens.slice(from + 1, from + 5).findIndex(({ text }) => /^(and|&|\+)$/.test(text));
    const first = tokens.slice(from + 1, from + 1 + and);
    const named = and > 0 && first.every(({ text }) => /^(#|,|[a-d]|\d|,)$/.test(text));
    return named ? [{ from, to: from + and + 3, contact: 'group' as const, ofPeople: true }] : [];
  });
}

/** "With him and another stroke pt": a second patient, told of by what they have. */
function anotherOfAKind(tokens: Draft['tokens'], from: number): Cue[] {
  const isBeside = /^(and|with|w|plus|&|\+)$/.test(tokens[from - 1]?.text ?? '');
  const isPatient =
    /^(pt|patient|client)$/.test(tokens[from + 2]?.text ?? '') && tokens[from + 2]?.raw !== 'PT';
  const isKind =
    tokens[from + 1]?.kind === 'word' &&
    !/^(min|mins|minutes?|time|day|with|w|for)$/.test(tokens[from + 1]?.text ?? '');
  return isBeside && isPatient && isKind
    ? [{ from: from - 1, to: from + 3, contact: 'group', ofPeople: false }]
    : [];
}

const isOneOf = (word: string): boolean => /^(pt|patient|client)$/.test(word);

/** "Pt A and Pt B together": two of whom each had a word, joined and put together. */
function pairOfLetters(tokens: Draft['tokens'], from: number): Cue[] {
  const text = (at: number) => tokens[at]?.text ?? '';
  const other = isOneOf(text(from + 3)) ? from + 4 : from + 3;
  const isPair =
    isLetter(text(from + 1)) &&
    /^(and|&|\+)$/.test(text(from + 2)) &&
    isLetter(text(other)) &&
    isOneOf(text(other - 1));
  return isPair && isTogether.test(text(other + 1))
    ? [{ from, to: other + 2, contact: 'group', ofPeople: true }]
    : [];
}

/** Two capitals that are joined: "A and B". */
export const isPairOfLetters = (tokens: Draft['tokens'], at: number): boolean =>
  // Most tokens are told by their length.
  tokens[at]?.raw.length === 1 &&
  isCapital.test(tokens[at]?.raw ?? '') &&
  isCapital.test(tokens[at + 2]?.raw ?? '') &&
  /^(and|&|\+|n)$/.test(tokens[at + 1]?.text ?? '');

/** "Then I had A and B together": letters of two patients, one of whom was told of so before, or who were had, taken or seen. */
export const arePatients = (tokens: Draft['tokens'], from: number): boolean =>
  isPairOfLetters(tokens, from) &&
  (tells(tokens[from - 1], 'people-words/had') ||
    tokens.some(({ text }, at) => isOneOf(text) && isLetter(tokens[at + 1]?.text ?? '')));

const isCapital = /^[A-D]$/;
const isLetter = (word: string): boolean => /^([a-d]|\d)$/.test(word);
const isTogether = /^(together|both|simultaneously)$/;
