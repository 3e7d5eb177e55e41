import { whereAnswered } from '../../../questions/asking.ts';
import { isQuestion } from '../../../questions/is-question.ts';
import { replyToMessage } from '../../../questions/reply-to-message.ts';
import type { MessageKind } from './message-kind.ts';

/**
 * A reply in a channel's thread that does not name us: answered only in a thread that was answered in, and only where it
 * reads as a follow-up or as a question of coding. A reply that begins with a person's name is for that person; one that
 * names us arrives as a mention as well.
 */
export const inThread: MessageKind = {
  about(event, botUserId) {
    const { thread_ts, text = '' } = event;
    const toSomebody = /^\s*<@/.test(text) || text.includes(`<@${botUserId}>`);
    return event.channel_type !== 'im' && thread_ts !== undefined && isQuestion(event) && !toSomebody
      ? event
      : null;
  },
  async handle(asking, desk) {
    const { team, event } = asking;
    const answeredHere =
      (await desk.conversations.recall(whereAnswered(asking).key)) ??
      (await desk.answers.answerTo(team, event.channel, event.thread_ts ?? ''));
    if (answeredHere !== null) await replyToMessage(asking, desk, (reply) => reply.forUs());
  },
};
