import type { Answer } from '../../src/answer/answer.ts';
import type { View } from '../../src/slack/button-value.ts';
import type { Message } from '../../src/slack/messages/message.ts';
import type { Shown } from '../../src/slack/messages/shown.ts';
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

/** The words of a message from top to bottom, a row of buttons as "[Yes] [No]". */
export function drawn(message: Message): string[] {
  return message.blocks.flatMap((block) => {
    if (block.type === 'section') return (block.text?.text ?? '').split('\n');
    if (block.type === 'context') return block.elements.map((e) => ('text' in e ? `(${e.text})` : ''));
    if (block.type !== 'actions') return [block.type];
    return [
      block.elements
        .map((e) => ('text' in e && typeof e.text === 'object' ? `[${e.text.text}]` : ''))
        .join(' '),
    ];
  });
}
