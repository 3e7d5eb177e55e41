import type { Draft } from '../../draft.ts';

/** Regions of the spine by their letters, from the neck down: "ctl", "ls". */
const letters = /^c?t?l?s?p?$/;
/** Cold pack, the spine itself: letters that stand for something else. */
const otherwise = /^(cp|sp)$/;
const small = /^(and|the|just|only|it|was|were|all|of|regions|areas|[ctlsp])$/;

/**
 * "Ctl", "ct and l": letters of regions written together, to the question how many were adjusted.
 *
 * @returns the words with each letter by itself, or null where there are no such letters, or another word
 */
export function regionLetters({ tokens }: Draft): string | null {
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const isTogether = (text: string) => text.length > 1 && letters.test(text) && !otherwise.test(text);
  if (!words.some(({ text }) => isTogether(text))) return null;
  if (words.some(({ text }) => !isTogether(text) && !small.test(text))) return null;
  return words
    .flatMap(({ text }) => (isTogether(text) || /^[ctlsp]$/.test(text) ? [...text.toUpperCase()] : []))
    .join(', ');
}
