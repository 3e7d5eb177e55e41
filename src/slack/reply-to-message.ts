import type { webApi } from '@slack/bolt';
import type { Conversation } from '../store/conversations.ts';
import { claimKey } from './claim-key.ts';
import { conversationKey } from './conversation-key.ts';
import type { FrontDesk } from './front-desk.ts';
import type { MessageEvent } from './is-question.ts';
import { answerMessage } from './messages/answer-message.ts';
import { checked } from './messages/checked.ts';
import type { Message } from './messages/message.ts';
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
  const { event, team, eventId } = asking;
  const claim = claimKey({ team_id: team, event_id: eventId, event });
  if (!(await desk.claims.claim(claim))) return;
  const posted = await postReply(asking, desk).catch(async (error: unknown) => {
    await desk.claims.release(claim);
    throw error;
  });
  // In a direct message a person may open a thread under the answer: what is asked there continues it too.
  if (event.channel_type === 'im' && event.thread_ts === undefined && posted.ts !== undefined) {
    await desk.conversations.remember(conversationKey(team, event.channel, posted.ts), posted.after);
  }
}

/** Makes the reply and posts it; where that fails the conversation stands as it did before. */
async function postReply(
  asking: Asking,
  desk: FrontDesk,
): Promise<{ ts: string | undefined; after: Conversation | null }> {
  const { event, team, client } = asking;
  const place = event.channel_type === 'im' ? 'direct' : 'channel';
  const root = event.thread_ts ?? (place === 'direct' ? null : event.ts);
  const key = conversationKey(team, event.channel, root);
  const before = await desk.conversations.recall(key);
  const { message, after } = makeReply(asking, place, before, desk);
  // Before it is posted: a person may reply in the same moment that the answer is seen.
  await desk.conversations.remember(key, after);
  const posted = await client.chat
    .postMessage({
      channel: event.channel,
      ...(root === null ? {} : { thread_ts: root }),
      unfurl_links: false,
      unfurl_media: false,
      ...message,
    })
    .catch(async (error: unknown) => {
      await desk.conversations.remember(key, before);
      throw error;
    });
  return { ts: posted.ts, after };
}

interface Reply {
  message: Message | { text: string };
  /** Where the conversation stands after this reply. */
  after: Conversation | null;
}

/** The answer to the message, or the sentence that something broke: an asker is never left without a word. */
function makeReply(
  { event, botUserId }: Asking,
  place: Place,
  before: Conversation | null,
  desk: FrontDesk,
): Reply {
  try {
    const context = desk.context();
    const { answer, request } = desk.door.ask(plainText(event.text ?? '', { botUserId }), context, before);
    const shown = { answer, request, context, ruleSet: desk.ruleSet, place, changed: null };
    const message = checked(answerMessage(shown), desk.log);
    desk.log.info({ via: event.type, intent: answer.intent, status: answer.status }, 'answered');
    return { message, after: { request, asks: answer.asks.map(({ id }) => id) } };
  } catch (err) {
    desk.log.error({ err, code: 'ANSWER_FAILED', via: event.type }, 'no answer');
    return { message: { text: sentences.broke }, after: before };
  }
}
