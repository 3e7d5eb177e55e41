import type { Answer } from '../../answer.ts';
import type { Told } from '../told.ts';

/**
 * Words about an answer, made the first time that they are asked for and kept until another answer's are: its text, its
 * sources and its message say the same ones one after another, some of them a dozen times.
 */
export function saidOnce<Words>(make: (told: Told) => Words): (told: Told) => Words {
  // Of the last answer only: a look into a map of them all would cost as much as making most of the words.
  let last: { of: Answer; words: Words } | null = null;
  return (told) => {
    if (last !== null && last.of === told.answer) return last.words;
    const words = make(told);
    last = { of: told.answer, words };
    return words;
  };
}
