import type { Button } from '../blocks/blocks.ts';

/** The two pages on which the choices of a question stand, where only the asker sees them. */
export type ChoicePage = 'choices' | 'more-choices';

/** The choices that one page shows, and what leads on from it. */
interface Page {
  choices: Button[];
  /** Whether the others stand a press further on. */
  hasNext: boolean;
  /** Whether no choice is left out on all pages. */
  isWhole: boolean;
}

/**
 * Choices beside a way back, in a row that holds `room` buttons: all of them where they fit; else the first, and the others
 * behind one more button. A choice beyond two pages is said in words.
 *
 * @example pageOfChoices(five, 'choices', 5) // the first three, beside "More choices" and "Back"
 */
export function pageOfChoices(all: Button[], page: ChoicePage, room: number): Page {
  const besideBack = room - 1;
  if (all.length <= besideBack) return { choices: all, hasNext: false, isWhole: true };
  const onFirst = besideBack - 1;
  const onSecond = all.slice(onFirst, onFirst + besideBack);
  return page === 'choices'
    ? { choices: all.slice(0, onFirst), hasNext: true, isWhole: true }
    : { choices: onSecond, hasNext: false, isWhole: onFirst + onSecond.length >= all.length };
}
