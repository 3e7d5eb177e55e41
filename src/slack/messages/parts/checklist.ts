import type { ChecklistItem } from '../../../core/visit.ts';
import { checklistItems } from '../words/checklist-items.ts';
import { heading, item } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/** How many items stand in an answer to something else; all of them stand behind a button. */
const itemsShown = 3;

/** The first items of what the note must show; all of them, by code, where they are what was asked for. */
export const checklist: Part = ({ answer }) => {
  if (answer.intent === 'document')
    return checklistItems(answer.checklist).flatMap(({ title, items }) =>
      lines([heading(title), ...items.map(({ text }) => item(text))]),
    );
  const items = answer.checklist.slice(0, itemsShown);
  if (items.length === 0) return [];
  return lines([heading('The note shows'), ...items.map(named)]);
};

const named = ({ code, text }: ChecklistItem) => item(code === null ? text : `${code}: ${text}`);
