import { isDeepStrictEqual } from 'node:util';
import type { Conversation } from '../../store/conversations.ts';
import { conversationKey } from '../carried/conversation-key.ts';
import type { Understood } from '../carried/kept-answer.ts';
import type { FrontDesk } from '../desk/front-desk.ts';
import { type Asking, whereAnswered } from './asking.ts';

/**
 * Moves a conversation on where one of its messages was edited or deleted: to `after` where that message was the last word,
 * else it stays, since what was said later rests on more.
 *
 * @param was what was understood of the message before
 */
export async function keepInStep(
  asking: Asking,
  answerTs: string,
  was: Understood,
  after: Conversation | null,
  { conversations }: FrontDesk,
): Promise<void> {
  const { team, event } = asking;
  const { key, root } = whereAnswered(asking);
  const keys = root === null ? [key, conversationKey(team, event.channel, answerTs)] : [key];
  const lastWords = [was.asked?.request ?? null, was.before?.request ?? null];
  for (const one of keys) {
    const now = (await conversations.recall(one))?.request ?? null;
    if (lastWords.some((last) => isDeepStrictEqual(last, now))) await conversations.remember(one, after);
  }
}
