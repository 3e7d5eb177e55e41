import type { types } from '@slack/bolt';
import { itemsIn } from '../../answer/words/checklist-groups.ts';
import { limits } from '../../blockkit/limits.ts';
import { buttonWriter } from '../carried/button-value.ts';
import { buttonRow, greyLine, paragraph } from './blocks/blocks.ts';
import type { Block, Message } from './blocks/message.ts';
import { courseOf, type Shown } from './shown/shown.ts';
import { checklistItems, type KeyedItem } from './words/checklist-items.ts';
import { heading } from './words/line.ts';
import { topText } from './words/top-text.ts';

/** Characters of all items together. */
const mostCharacters = 2_500;

/** The whole checklist to tick off: what the note must show for each code, then for the visit. */
export function checklistMessage(shown: Shown): Message {
  const { answer, request, context, ruleSet, ticks = [] } = shown;
  const write = buttonWriter(courseOf(shown), context, ruleSet, request);
  const groups = checklistItems(answer.checklist);
  const fit = withinRoom(groups);
  const left = itemsIn(answer.checklist) - fit.flatMap(({ items }) => items).length;
  const button = (label: string, view: 'answer' | 'why' | 'checklist-text') => {
    const value = write({ view, settles: null, ticks });
    return value === null ? [] : [{ label, actionId: view, value }];
  };
  let row = 0;
  return {
    text: topText(
      groups
        .map(({ title, items }) =>
          [title, ...items.map(({ key, text }) => `${mark(ticks, key)} ${text}`)].join('\n'),
        )
        .join('\n\n'),
    ),
    blocks: [
      ...fit.flatMap(({ title, items }) => [
        ...paragraph([heading(title)]),
        ...inTens(items).map((ten) => boxes(`tick:${row++}`, ten, ticks)),
        ...items.filter(isCut).flatMap(({ text }) => greyLine(`In full: ${text}.`)),
      ]),
      ...greyLine(left > 0 ? `${left} more items stand in the list as text.` : ''),
      ...buttonRow([
        ...button('Back', 'answer'),
        ...button('As text', 'checklist-text'),
        ...button('Why', 'why'),
      ]),
    ],
  };
}

/** "[x]" or "[ ]": what is ticked, in letters. */
export const mark = (ticks: readonly string[], key: string): string => (ticks.includes(key) ? '[x]' : '[ ]');

/** Groups and items that fit the message, those of the codes first. */
function withinRoom(groups: { title: string; items: KeyedItem[] }[]): typeof groups {
  let room = mostCharacters;
  return groups
    .map(({ title, items }) => {
      room -= title.length;
      const kept = items.filter(({ text }) => {
        // What is cut in its box stands below in full as well.
        const needed = isCut({ text }) ? 2 * text.length : text.length;
        const fits = room >= needed;
        room -= needed;
        return fits;
      });
      return { title, items: kept };
    })
    .filter(({ items }) => items.length > 0);
}

/** As many as a row of boxes may hold. */
function inTens(items: KeyedItem[]): KeyedItem[][] {
  const rows = Math.ceil(items.length / limits.choiceOptions);
  return Array.from({ length: rows }, (_, at) =>
    items.slice(at * limits.choiceOptions, (at + 1) * limits.choiceOptions),
  );
}

function boxes(actionId: string, items: KeyedItem[], ticks: readonly string[]): Block {
  const options = items.map(option);
  const ticked = options.filter(({ value }) => ticks.includes(value ?? ''));
  return {
    type: 'actions',
    elements: [
      {
        type: 'checkboxes',
        action_id: actionId,
        options,
        ...(ticked.length > 0 ? { initial_options: ticked } : {}),
      },
    ],
  };
}

/** Where a long item breaks: behind a comma or semicolon in its later half where the rest finds room, else between words. */
function breakOf(text: string, most: number): number {
  const pause = Math.max(text.lastIndexOf(', ', most - 1), text.lastIndexOf('; ', most - 1)) + 1;
  if (pause > most / 3 && text.length - pause <= limits.optionDescription) return pause;
  const space = text.lastIndexOf(' ', most);
  return space > 0 ? space : most;
}

/** True for what finds no room in the label of a box and the words below it. */
function isCut({ text }: { text: string }): boolean {
  if (text.length <= limits.optionText) return false;
  return text.slice(breakOf(text, limits.optionText)).trim().length > limits.optionDescription;
}

/** An item as the label of a box: what finds no room in it stands below. */
function option({ key, text }: KeyedItem): types.PlainTextOption {
  const most = limits.optionText;
  const words = (from: string) => ({ type: 'plain_text' as const, text: from });
  if (text.length <= most) return { text: words(text), value: key };
  const end = breakOf(text, most);
  const rest = text.slice(end).trim();
  const below =
    rest.length > limits.optionDescription ? `${rest.slice(0, limits.optionDescription - 1)}…` : rest;
  return { text: words(text.slice(0, end)), value: key, description: words(below) };
}
