import type { Token } from '../words/tokens.ts';

/** Words and signs inside a phrase that carry no meaning for telling services apart: "in and out of the tub". */
export const fillers = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'his',
  'her',
  'their',
  'my',
  'our',
  '-',
  '/',
  '&',
  '.',
  "'",
]);

const none: ReadonlySet<string> = new Set();

/** What a word of a phrase is found by. */
export interface Key {
  by: 'byText' | 'byStem';
  word: string;
}

/** @returns what a word meets its other forms by: the stem; numbers, signs and exact entries meet by their text */
export function keyOf({ kind, text, stem }: Token, exact: boolean): Key {
  return kind === 'word' && text.length > 3 && !exact
    ? { by: 'byStem', word: stem }
    : { by: 'byText', word: text };
}

/** @returns how many words of a part of the message carry meaning */
export function weight(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  let words = 0;
  for (let at = from; at < to; at++) if (!fillers.has(tokens[at]?.text ?? '')) words++;
  return words > 0 ? words : to - from;
}

/**
 * @param staying fillers without which the phrase would mean something else
 * @returns the tokens without other fillers; all of them where there is nothing else
 */
export function meaningful(tokens: readonly Token[], staying: ReadonlySet<string> = none): Token[] {
  const kept = tokens.filter(({ text }) => !fillers.has(text) || staying.has(text));
  return kept.length > 0 ? kept : [...tokens];
}

/** Short words that would be the ending of the word before them. */
const endings = new Set(['ed', 'ing', 'er', 's', 'es']);

/** @returns other ways to space a phrase: "neuro re-ed" is also typed "neuro reed" and "neuroreed", "e-stim" also "estim" */
export function writtenTogether(tokens: readonly Token[]): string[] {
  if (tokens.length < 2 || tokens.length > 4 || tokens.some((token) => token.kind === 'number')) return [];
  const bare = tokens.filter((token) => !fillers.has(token.text) || token.kind === 'word');
  if (bare.some((token) => token.kind === 'sign')) return [];
  const hyphenated = bare
    .map((token, at) => (at > 0 && token.glued ? token.text : ` ${token.text}`))
    .join('');
  const whole = bare.map((token) => token.text).join('');
  // "Pain ed" is not "pained", which would be met by every pain.
  if (bare.length === 2 && endings.has(bare[1]?.text ?? '')) return [];
  return whole.length < 5 ? [] : [hyphenated.trim(), whole];
}
