import type { webApi } from '@slack/bolt';
import { claimKey } from './claim-key.ts';
import { conversationKey } from './conversation-key.ts';
import type { FrontDesk } from './front-desk.ts';
import type { MessageEvent } from './is-question.ts';
import { answerMessage } from './messages/answer-message.ts';
import { checked } from './messages/checked.ts';
import { sentences } from './messages/sentences.ts';
import type { Place } from './messages/shown.ts';
import { plainText } from './plain-text.ts';

/** A message that asks something, and how to answer it. */
export interface Asking {
  event: MessageEvent;
  team: string;
  eventId: string | undefined;
  botUserId: string | undefined;
  client: webApi.WebClient;
}

/**
 * Answers one message once: whoever claims it first, of the two events that Slack makes of a mention and of all
 * redeliveries. In a channel the answer goes to the thread; in a direct message it does so only where one was opened.
 * Where nothing could be posted the claim is given back, so that a redelivery can answer.
 */
export async function replyToMessage(asking: Asking, desk: FrontDesk): Promise<void> {
  const { event, team, eventId, client } = asking;
  const key = claimKey({ team_id: team, event_id: eventId, event });
  if (!(await desk.claims.claim(key))) return;

  const direct = event.channel_type === 'im';
  const root = event.thread_ts ?? (direct ? null : event.ts);
  const reply = await makeReply(
    asking,
    direct ? 'direct' : 'channel',
    conversationKey(team, event.channel, root),
    desk,
  );
  try {
    const posted = await client.chat.postMessage({
      channel: event.channel,
      ...(root === null ? {} : { thread_ts: root }),
      unfurl_links: false,
      unfurl_media: false,
      ...reply.message,
    });
    // In a direct message a person may open a thread under the answer: what is asked there continues it too.
    if (root === null && posted.ts !== undefined)
      await reply.remember(conversationKey(team, event.channel, posted.ts));
    await reply.remember(conversationKey(team, event.channel, root));
  } catch (error) {
    await desk.claims.release(key);
    throw error;
  }
}

/** The answer to the message, or the sentence that something broke: an asker is never left without a word. */
async function makeReply({ event, botUserId }: Asking, place: Place, conversation: string, desk: FrontDesk) {
  try {
    const context = desk.context();
    const thread = await desk.conversations.recall(conversation);
    const { answer, request } = desk.door.ask(plainText(event.text ?? '', { botUserId }), context, thread);
    const shown = { answer, request, context, ruleSet: desk.ruleSet, place, changed: null };
    desk.log.info({ via: event.type, intent: answer.intent, status: answer.status }, 'answered');
    return {
      message: checked(answerMessage(shown), desk.log),
      remember: (key: string) =>
        desk.conversations.remember(key, { request, asks: answer.asks.map(({ id }) => id) }),
    };
  } catch (err) {
    desk.log.error({ err, code: 'ANSWER_FAILED', via: event.type }, 'no answer');
    return { message: { text: sentences.broke }, remember: async () => {} };
  }
}
