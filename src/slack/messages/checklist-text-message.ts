import { buttonWriter } from '../carried/button-value.ts';
import { buttonRow, code, paragraph } from './blocks/blocks.ts';
import type { Message } from './blocks/message.ts';
import { mark } from './checklist-message.ts';
import { courseOf, type Shown } from './shown/shown.ts';
import { checklistItems } from './words/checklist-items.ts';
import { heading } from './words/line.ts';
import { topText } from './words/top-text.ts';

/** Characters of the list. */
const mostCharacters = 2_800;

/** The checklist as text to copy, with what is ticked marked in letters. */
export function checklistTextMessage(shown: Shown): Message {
  const { answer, request, context, ruleSet, ticks = [] } = shown;
  const value = buttonWriter(
    courseOf(shown),
    context,
    ruleSet,
    request,
  )({ view: 'checklist', settles: null, ticks });
  const lines = checklistItems(answer.checklist).flatMap(({ title, items }) => [
    `${title}:`,
    ...items.map(({ key, text }) => `${mark(ticks, key)} ${text}`),
  ]);
  let room = mostCharacters;
  const kept = lines.filter((line) => {
    room -= line.length + 1;
    return room >= 0;
  });
  const left = lines.length - kept.length;
  const shownLines = left > 0 ? [...kept, `… and ${left} more`] : kept;
  return {
    text: topText(lines.join('\n')),
    blocks: [
      ...paragraph([heading('Checklist as text')]),
      ...code(shownLines),
      ...buttonRow(value === null ? [] : [{ label: 'Back to the checklist', actionId: 'checklist', value }]),
    ],
  };
}
