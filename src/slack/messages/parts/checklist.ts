import type { ChecklistItem } from '../../../core/visit.ts';
import { escapeText } from '../mrkdwn.ts';
import type { Shown } from '../shown.ts';

/** How many items stand in the answer itself; all of them are behind the button. */
export const shownItems = 3;

/** The first items of what the note must show. */
export function checklist({ answer }: Shown): string[] {
  if (answer.checklist.length === 0) return [];
  return ['*The note shows*', ...answer.checklist.slice(0, shownItems).map(checklistLine)];
}

/** One item, with its code where it belongs to one. */
export function checklistLine({ code, text }: ChecklistItem): string {
  return `• ${escapeText(code === null ? text : `${code}: ${text}`)}`;
}
