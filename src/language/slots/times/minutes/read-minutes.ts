import { fewestMinutes } from '../../../words/numbers/fewest-minutes.ts';
import { type NumberRead, readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

export const minuteWord = /^(min|mins|mns|mn|minute|minutes|minuets|minuts|minits|m|')$/;
/** No visit takes longer. */
const MOST = 600;
/** More than this nobody writes down with a mere "m". */
const MOST_WITH_A_LETTER = 180;

/**
 * Reads minutes with their word: "20 min", "20'", "fifteen minutes", "a 15-minute bout", "22 1/2 minutes" (22),
 * "8 + 7 min" (15).
 */
export function readMinutes(tokens: readonly Token[], at: number): NumberRead | null {
  const number = readNumber(tokens, at);
  // "97110 + 15 min" adds to no minutes.
  if (!number || number.value > MOST || isOneOnOne(tokens, at)) return null;
  const half =
    tokens[number.to]?.text === '1' &&
    tokens[number.to + 1]?.text === '/' &&
    tokens[number.to + 2]?.text === '2';
  if (half) number.to += 3;
  let to = tokens[number.to]?.text === '-' ? number.to + 1 : number.to;
  const more = tokens[to]?.text === '+' ? readMinutes(tokens, to + 1) : null;
  // "US 8 + 8 min of TE": the first is of what stands before it.
  const isOfTwo = tokens[more?.to ?? 0]?.text === 'of' && leads(tokens[at - 1]);
  if (more && tokens[to + 1]?.kind === 'number' && !isOfTwo)
    return { value: whole(number.value) + more.value, to: more.to };
  while (tells(tokens[to], 'time-words/kind-of-minutes') && to < number.to + 2) to++;
  const word = tokens[to];
  if (!word || !minuteWord.test(word.text)) return null;
  if (!word.glued && (word.text === "'" || (word.text === 'm' && !isLetterOfMinutes(tokens, to))))
    return null;
  // "6MWT 420m" are meters.
  if (word.text === 'm' && number.value > MOST_WITH_A_LETTER) return null;
  // "It's 'twice eight'": the quote closes what somebody said.
  if (word.text === "'" && tokens[at]?.kind === 'word') return null;
  // A height: "5'11". "Client 1's units" are hers.
  const isGlued = tokens[to + 1]?.glued && (tokens[to + 1]?.kind === 'number' || isOwner(tokens, to, number));
  if (word.text === "'" && isGlued) return null;
  return {
    value: whole(number.value),
    to: tokens[to + 1]?.text === '.' && /^min/.test(word.text) && tokens[to + 1]?.glued ? to + 2 : to + 1,
  };
}

/** A word that a time may be of; before "8 + 7 min of TE" somebody did it. */
const leads = (word: Token | undefined): boolean =>
  word?.kind === 'word' &&
  !/^(did|do|does|had|has|got|gave|for|of|was|were|is|about|total|spent|then|and|with|w)$/.test(word.text);

const isOwner = (tokens: readonly Token[], at: number, { value }: NumberRead): boolean =>
  tokens[at + 1]?.text === 's' && value < fewestMinutes.bare;

/** "Mirror therapy, 30 m": apart from the number the letter closes what is told; "walked 30 m" is a way. */
const isLetterOfMinutes = (tokens: readonly Token[], at: number): boolean =>
  /^([,.;)\n+&?]|and|)$/.test(tokens[at + 1]?.text ?? '') &&
  !tokens.some((token) => tells(token, 'time-words/way'));

/** "Total one-on-one timed minutes was 68": the last word of "one on one" is no number. */
const isOneOnOne = (tokens: readonly Token[], at: number): boolean =>
  /^(one|1)$/.test(tokens[at]?.text ?? '') &&
  ['on', 'to'].some(
    (word) =>
      tokens[at - 1]?.text === word || (tokens[at - 1]?.text === '-' && tokens[at - 2]?.text === word),
  ) &&
  tokens.slice(Math.max(0, at - 4), at - 1).some(({ text }) => /^(one|1)$/.test(text));

/** "22-25 minutes", "between 20 and 25 minutes": the lower end, which is sure to have passed, and the upper one. */
export function readSpanOfMinutes(
  tokens: readonly Token[],
  at: number,
): (NumberRead & { most: number }) | null {
  const low = readNumber(tokens, at);
  const joint = tokens[low?.to ?? at]?.text ?? '';
  const isJoined = /^(-|to|or)$/.test(joint) || (joint === 'and' && tokens[at - 1]?.text === 'between');
  if (!low || !isJoined) return null;
  const high = readMinutes(tokens, low.to + 1);
  return high && high.value > low.value ? { value: whole(low.value), to: high.to, most: high.value } : null;
}

/** "Minutes: 20", as a form prints it; "timed minutes was 68". */
export function readLabelled(tokens: readonly Token[], at: number): NumberRead | null {
  const label = tokens[at + 1]?.text ?? '';
  const isTold = /^(was|were)$/.test(label) && /^(timed|total|treatment)$/.test(tokens[at - 1]?.text ?? '');
  if (!/^(min|mins|minutes)$/.test(tokens[at]?.text ?? '') || !(/^[:=]$/.test(label) || isTold)) return null;
  const number = tokens[at - 1]?.kind === 'number' ? null : readNumber(tokens, at + 2);
  return number && tokens[number.to]?.text !== ':' ? { value: whole(number.value), to: number.to } : null;
}

/** Whole minutes only: what is over is not counted, never rounded up. */
export function whole(value: number): number {
  return Math.floor(value);
}
