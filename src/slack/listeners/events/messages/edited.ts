import { followEdit } from '../../../questions/follow-edit.ts';
import { isQuestion } from '../../../questions/is-question.ts';
import type { MessageKind, SlackMessage } from './message-kind.ts';
import { isTombstone, within } from './within.ts';

/** True where the words are others than before: links that unfold, and replies in a thread, change a message too. */
const saysSomethingElse = ({ message, previous_message }: SlackMessage): boolean =>
  message?.text !== previous_message?.text;

/** A message whose words a person has changed. */
export const edited: MessageKind = {
  about(event) {
    if (event.subtype !== 'message_changed' || isTombstone(event) || !saysSomethingElse(event)) return null;
    const message = within(event, event.message);
    return message !== null && isQuestion(message) ? message : null;
  },
  handle: followEdit,
};
