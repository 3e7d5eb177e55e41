import type { View } from '../carried/button-value.ts';
import { answerMessage } from './answer-message.ts';
import type { Message } from './blocks/message.ts';
import { checklistMessage } from './checklist-message.ts';
import { checklistTextMessage } from './checklist-text-message.ts';
import { copyMessage } from './copy-message.ts';
import type { Shown } from './shown/shown.ts';
import { whyMessage } from './why-message.ts';

/** How each side of an answer is shown. */
const sides: Record<View, (shown: Shown) => Message> = {
  answer: (shown) => answerMessage(shown),
  why: whyMessage,
  checklist: checklistMessage,
  'checklist-text': checklistTextMessage,
  copy: copyMessage,
  choices: (shown) => answerMessage(shown, 'choices'),
  'more-choices': (shown) => answerMessage(shown, 'more-choices'),
  more: (shown) => answerMessage(shown, 'more'),
};

/** The message for one side of an answer. */
export function viewMessage(view: View, shown: Shown): Message {
  return sides[view](shown);
}
