import type { Answer } from '../../../answer/answer.ts';
import { heading, item } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/** How many items stand in the answer itself: all where they are what was asked for. The rest is behind a button. */
export function itemsShown({ intent, checklist: items }: Answer): number {
  return Math.min(items.length, intent === 'document' ? 20 : 3);
}

/** The first items of what the note must show. */
export const checklist: Part = ({ answer }) => {
  const items = answer.checklist.slice(0, itemsShown(answer));
  if (items.length === 0) return [];
  return lines([
    heading('The note shows'),
    ...items.map(({ code, text }) => item(code === null ? text : `${code}: ${text}`)),
  ]);
};
