import type { ChecklistItem } from '../../core/visit.ts';
import { buttonRow, paragraph } from './blocks.ts';
import { buttons } from './buttons.ts';
import { heading, item } from './line.ts';
import type { Message } from './message.ts';
import { shorten } from './shorten.ts';
import type { Shown } from './shown.ts';
import { topText } from './top-text.ts';

/** Characters of all items together. */
const mostCharacters = 2_900;

/** The whole checklist: what the note must show for each code, then for the visit. */
export function checklistMessage(shown: Shown): Message {
  const made = buttons(shown);
  const groups = byCode(shown.answer.checklist);
  const paragraphs = groups.map(({ title, items }) => [heading(title), ...items.map(item)]);
  return {
    text: topText(groups.map(({ title, items }) => [title, ...items].join('\n')).join('\n\n')),
    blocks: [
      ...shorten(paragraphs, mostCharacters).flatMap(paragraph),
      ...buttonRow([...made.view('answer', 'Back'), ...made.view('why', 'Why')]),
    ],
  };
}

function byCode(checklist: ChecklistItem[]): { title: string; items: string[] }[] {
  const codes = [...new Set(checklist.map(({ code }) => code))].filter((code) => code !== null);
  const itemsOf = (code: string | null) =>
    checklist.filter((one) => one.code === code).map(({ text }) => text);
  return [
    ...codes.map((code) => ({ title: `The note shows for ${code}`, items: itemsOf(code) })),
    { title: 'The note shows for the visit', items: itemsOf(null) },
  ].filter(({ items }) => items.length > 0);
}
