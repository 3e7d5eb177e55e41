import type { Draft, Mention } from '../../../draft.ts';
import { minuteWord } from '../../../slots/times/minutes/read-minutes.ts';
import { readNumber } from '../../../words/numbers/number-words.ts';
import { LONGEST_SERVICE } from '../longest-service.ts';
import { timeOfService } from './time-of-service.ts';

/** What stands before a name or a person. */
export const article = /^(the|my|our|his|her|a)$/;

/** A name that no time stands beside but the part that was told of it, and no number that might become one. */
export function isUntimed(draft: Draft, mention: Mention, told: number): boolean {
  const time = timeOfService(draft, mention);
  const isPart =
    time !== undefined &&
    time.to <= mention.from &&
    (told <= time.from || partBefore(draft, mention.from) !== null);
  const next = mention.to;
  const isFree = draft.tokens[next]?.kind !== 'number' || draft.mentions.some(({ from }) => from === next);
  return (time === undefined || isPart) && isFree;
}

/** The services with a time that such a name speaks of: those of its codes, else the only one that it may be ("balance" for "gait"). */
export function whole(draft: Draft, named: Mention): Mention[] {
  const told = draft.mentions.filter(
    (one) =>
      one !== named &&
      partBefore(draft, one.from) === null &&
      one.codes.some((code) => named.codes.includes(code)) &&
      timeOfService(draft, one) !== undefined,
  );
  const same = told.filter(({ codes }) => codes.join() === named.codes.join());
  if (same.length > 0) return same;
  return told.length === 1 ? told : [];
}

/** "15 min of the TE": a time before a name, told as a part of it. */
export function partBefore(draft: Draft, start: number): { value: number; from: number } | null {
  const { tokens } = draft;
  const of = back(tokens, start, article) - 1;
  if (tokens[of]?.text !== 'of' || of + 1 === start) return null;
  const at = minuteWord.test(tokens[of - 1]?.text ?? '') ? of - 2 : of - 1;
  const number = numberAt(draft, at);
  return number ? { value: number.value, from: at } : null;
}

/** A number that is no code. */
export function numberAt({ tokens, mentions }: Draft, at: number): { value: number; to: number } | null {
  const number = readNumber(tokens, at);
  return number && number.value <= LONGEST_SERVICE && !mentions.some(({ from }) => from === at)
    ? number
    : null;
}

/** The first place from one on where none of these words stands. */
export function skip(tokens: Draft['tokens'], start: number, words: RegExp): number {
  let at = start;
  while (words.test(tokens[at]?.text ?? '')) at++;
  return at;
}

/** The place behind the last of other words before one. */
export function back(tokens: Draft['tokens'], start: number, words: RegExp): number {
  let at = start;
  while (words.test(tokens[at - 1]?.text ?? '')) at--;
  return at;
}
