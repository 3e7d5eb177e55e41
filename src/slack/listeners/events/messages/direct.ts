import { isQuestion } from '../../../questions/is-question.ts';
import { replyToMessage } from '../../../questions/reply-to-message.ts';
import { showStatus } from '../../../questions/show-status.ts';
import type { MessageKind } from './message-kind.ts';

/** A direct message, also as typed or picked in the agent view: it is always for us. */
export const direct: MessageKind = {
  about: (event) => (event.channel_type === 'im' && isQuestion(event) ? event : null),
  async handle(asking, desk) {
    const done = showStatus(asking.client, asking.event, desk.log);
    try {
      await replyToMessage(asking, desk);
    } finally {
      await done();
    }
  },
};
