import type { Answer } from '../answer.ts';
import type { Told } from './told.ts';

/**
 * Words about an answer, made the first time that they are asked for and kept as long as the answer itself: its text, its
 * sources and its message say the same ones, some of them a dozen times.
 */
export function saidOnce<Words>(make: (told: Told) => Words): (told: Told) => Words {
  const said = new WeakMap<Answer, { words: Words }>();
  return (told) => {
    const before = said.get(told.answer);
    if (before) return before.words;
    const words = make(told);
    said.set(told.answer, { words });
    return words;
  };
}
