import { assumed, editionNote } from '../../../answer/words/assumed.ts';
import type { Shown } from '../shown/shown.ts';

/** What was taken for granted, which edition of the tables answered, and how old it is; empty where nothing was. */
export function assumptions(shown: Shown): string {
  const { answer } = shown;
  const things = answer.lines.length > 0 ? assumed(shown) : [];
  const words = things.length > 0 ? `Assumed: ${things.join(', ')}.` : '';
  return [words, editionNote(answer) ?? ''].filter((part) => part !== '').join(' ');
}
