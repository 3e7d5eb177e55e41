import type { View } from '../button-value.ts';
import { answerMessage } from './answer-message.ts';
import { checklistMessage } from './checklist-message.ts';
import type { Message } from './message.ts';
import type { Shown } from './shown.ts';
import { whyMessage } from './why-message.ts';

/** How each side of an answer is shown. */
const views: Record<View, (shown: Shown) => Message> = {
  answer: answerMessage,
  why: whyMessage,
  checklist: checklistMessage,
};

/** The message for one side of an answer. */
export function viewMessage(view: View, shown: Shown): Message {
  return views[view](shown);
}
