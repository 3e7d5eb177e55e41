import { isBesideTheVisit } from '../../../answer/conversation-after.ts';
import { itemsIn } from '../../../answer/words/checklist-groups.ts';
import type { View } from '../../carried/button-value.ts';
import { courseOf, type Shown } from '../shown/shown.ts';
import { claimText } from '../words/claim-text.ts';

/** Another side of an answer, as a control names it. */
export interface Entry {
  label: string;
  view: View;
  actionId: string;
}

/** What can be done with an answer, most wanted first. */
export function entriesOf(shown: Shown): Entry[] {
  const { asks, checklist, findings } = shown.answer;
  const entry = (label: string, view: View, actionId: string = view): Entry => ({ label, view, actionId });
  const wasPressed = courseOf(shown).steps.length > 0;
  const startOver = entry('Start over', 'answer', 'start-over');
  if (!isDecided(shown)) return wasPressed ? [startOver] : [];
  return [
    ...(shown.place === 'only-asker' && !shown.isShared ? [entry('Share', 'answer', 'share')] : []),
    ...(findings.length > 0 ? [entry('Why', 'why')] : []),
    ...(checklist.length > 0 ? [entry(`Checklist (${itemsIn(checklist)})`, 'checklist')] : []),
    ...(claimText(shown.answer).length > 0 ? [entry('Copy for the claim', 'copy')] : []),
    ...(wasPressed || asks.length > 0 ? [startOver] : []),
  ];
}

/** An answer that stands, so that there is something behind it. */
export function isDecided({ answer: { intent, lines, status } }: Shown): boolean {
  return lines.length > 0 || (status === 'answered' && !isBesideTheVisit(intent));
}
