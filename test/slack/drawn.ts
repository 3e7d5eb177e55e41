import type { Answer } from '../../src/answer/answer.ts';
import type { View } from '../../src/slack/carried/button-value.ts';
import type { Block, Message } from '../../src/slack/messages/blocks/message.ts';
import type { Shown } from '../../src/slack/messages/shown/shown.ts';
import { viewMessage } from '../../src/slack/messages/view-message.ts';
import { answer, noRules } from './door.ts';
import { emptyRequest } from './requests.ts';

/** What a message is made from, with what a test wants to see in it. */
export const shown = (more: Partial<Answer> = {}, around: Partial<Shown> = {}): Shown => ({
  answer: answer(more),
  request: emptyRequest,
  context: { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' },
  ruleSet: noRules,
  place: 'channel',
  changed: null,
  ...around,
});

export const show = (view: View, what: Shown): Message => viewMessage(view, what);

/** The words of a message from top to bottom: "[Yes] [No]" for buttons, "{More: Why, Copy}" for a menu, "«Right» «Wrong»" for feedback. */
export function drawn(message: Message): string[] {
  return message.blocks.flatMap(drawnBlock);
}

/** A no-break space looks like any other. */
const asRead = (text: string): string => text.replaceAll('\u00a0', ' ');

function drawnBlock(block: Block): string[] {
  switch (block.type) {
    case 'section':
      return asRead(block.text?.text ?? '').split('\n');
    case 'context':
      return block.elements.flatMap((e) => ('text' in e ? `(${e.text})`.split('\n') : []));
    case 'table':
      return block.rows.map(
        (row) => `| ${row.map((cell) => (cell.type === 'raw_text' ? cell.text : '')).join(' | ')} |`,
      );
    case 'rich_text':
      return block.elements.flatMap((part) =>
        part.elements.flatMap((piece) => ('text' in piece ? `${piece.text}`.split('\n') : [])),
      );
    case 'actions':
    case 'context_actions':
      return block.elements.some(({ type }) => type === 'checkboxes')
        ? block.elements.flatMap(drawnBoxes)
        : [block.elements.map(drawnElement).join(' ')];
    default:
      return [block.type];
  }
}

/** The build of a message: each block by what begins it, controls in full. */
export const outlined = (message: Message): string[] =>
  message.blocks.flatMap((block) => {
    const words = drawnBlock(block);
    const bold = words
      .filter((word) => word.startsWith('*'))
      .map((word) => /^\*[^*]*\*/.exec(word)?.[0] ?? word);
    if (block.type === 'section') return bold.length > 0 ? bold : [`${words[0]?.slice(0, 24)}…`];
    if (block.type === 'context') return [`(${block.elements.length === 1 ? words[0]?.slice(1, 20) : ''}…)`];
    // How many items a checklist has is the rules' to say.
    return words.map((word) => word.replace(/Checklist \(\d+\)/, 'Checklist'));
  });

type Element = Extract<Block, { type: 'actions' | 'context_actions' }>['elements'][number];

function drawnElement(element: Element): string {
  switch (element.type) {
    case 'button':
      return `[${element.text.text}]`;
    case 'static_select':
      return `{${element.placeholder?.text}: ${(element.options ?? []).map(({ text }) => text.text).join(', ')}}`;
    case 'feedback_buttons':
      return `«${element.positive_button.text.text}» «${element.negative_button.text.text}»`;
    default:
      return element.type;
  }
}

function drawnBoxes(element: Element): string[] {
  if (element.type !== 'checkboxes') return [drawnElement(element)];
  const ticked = (element.initial_options ?? []).map(({ value }) => value);
  return element.options.map(
    ({ text, description, value }) =>
      `${ticked.includes(value) ? '[x]' : '[ ]'} ${[text, ...(description ? [description] : [])].map((t) => t.text).join(' ')}`,
  );
}

/** How many buttons a person sees; the two of feedback count as well. */
export function buttonsIn(message: Message): number {
  return message.blocks
    .flatMap((block): Element[] =>
      block.type === 'actions' || block.type === 'context_actions' ? block.elements : [],
    )
    .reduce((sum, { type }) => sum + (type === 'button' ? 1 : type === 'feedback_buttons' ? 2 : 0), 0);
}

/** How many characters of a message a person sees. */
export const visibleIn = (message: Message): number => drawn(message).join('\n').length;
