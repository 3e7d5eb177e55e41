import { questionKey } from '../../questions/asking.ts';
import { followEdit } from '../../questions/follow-edit.ts';
import { isQuestion, type MessageEvent } from '../../questions/is-question.ts';
import { replyToMessage } from '../../questions/reply-to-message.ts';
import type { Hears } from './hears.ts';

/**
 * `@Claimline …` in a channel: answered in the thread. Slack tells a mention again when its message is edited: where an
 * answer stands it changes in place, where none does the mention is new.
 */
export const mentioned: Hears<'app_mention'> = async ({ event, body, context, client }, desk) => {
  const message: MessageEvent = event;
  if (!isQuestion(message)) return;
  const { team_id: team, event_id: eventId } = body;
  const asking = { event: message, team, eventId, botUserId: context.botUserId, client };
  const edited = message.edited !== undefined;
  // After the answer that may still be on its way.
  const stands =
    edited &&
    (await desk.inTurn(questionKey(asking), () => desk.answers.answerTo(team, message.channel, message.ts)));
  await (stands ? followEdit(asking, desk) : replyToMessage(asking, desk));
};
