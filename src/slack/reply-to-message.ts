import type { webApi } from '@slack/bolt';
import { conversationAfter, isBesideTheVisit } from '../answer/conversation-after.ts';
import type { Conversation } from '../store/conversations.ts';
import { claimKey } from './claim-key.ts';
import { conversationKey } from './conversation-key.ts';
import type { FrontDesk } from './front-desk.ts';
import { hasFile, type MessageEvent } from './is-question.ts';
import { checked } from './messages/checked.ts';
import type { Message } from './messages/message.ts';
import { sentences } from './messages/sentences.ts';
import type { Place } from './messages/shown.ts';
import { viewMessage } from './messages/view-message.ts';
import { plainText } from './plain-text.ts';
import { postMessage } from './post-message.ts';
import { remind } from './remind.ts';

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
 * Where surely nothing was posted the claim is given back, so that a redelivery can answer; in doubt it is kept.
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

/** Makes the reply and posts it; where surely nothing was posted the conversation stands as it did before. */
async function postReply(
  asking: Asking,
  desk: FrontDesk,
): Promise<{ ts: string | undefined; after: Conversation | null }> {
  const { event, team, client } = asking;
  const place = event.channel_type === 'im' ? 'direct' : 'channel';
  const root = event.thread_ts ?? (place === 'direct' ? null : event.ts);
  const key = conversationKey(team, event.channel, root);
  const before = await desk.conversations.recall(key);
  const { message, after, told, reminder } = makeReply(asking, place, before, desk);
  if (isBetweenOthers(asking, told)) return { ts: undefined, after };
  // Before it is posted: a person may reply in the same moment that the answer is seen.
  await desk.conversations.remember(key, after);
  try {
    const posted = await postMessage(client, { channel: event.channel, root, message }, desk.log);
    if (posted.outcome === 'doubtful') return { ts: undefined, after };
    if (told !== null) desk.log.info({ via: event.type, ...told }, 'answered');
    await remind(client, event, reminder, desk.log);
    return { ts: posted.ts, after };
  } catch (error) {
    await desk.conversations.remember(key, before);
    throw error;
  }
}

interface Reply {
  message: Message | { text: string };
  /** Where the conversation stands after this reply. */
  after: Conversation | null;
  /** What the log says of an answer; null where there was none. */
  told: { intent: string; status: string } | null;
  /** For the asker alone. */
  reminder?: string | null;
}

/**
 * The answer to the message, how to ask where it says nothing, or the sentence that something broke: an asker is never
 * left without a word.
 */
function makeReply(
  { event, botUserId }: Asking,
  place: Place,
  before: Conversation | null,
  desk: FrontDesk,
): Reply {
  const text = plainText(event.text ?? '', { botUserId });
  if (text === '') {
    const sentence = hasFile(event) ? sentences.fileOnly : sentences.empty;
    return { message: { text: sentence }, after: before, told: null };
  }
  try {
    const context = desk.context();
    const answered = desk.door.ask(text, context, before);
    const { answer, request, reminder = null } = answered;
    const shown = { answer, request, context, ruleSet: desk.ruleSet, place, changed: null };
    const message = checked(viewMessage(request.show ?? 'answer', shown), desk.log);
    const { intent, status } = answer;
    return { message, after: conversationAfter(answered, before), told: { intent, status }, reminder };
  } catch (err) {
    desk.log.error({ err, code: 'ANSWER_FAILED', via: event.type }, 'no answer');
    return { message: { text: sentences.broke }, after: before, told: null };
  }
}

/**
 * Talk between people that names me in passing: it begins with somebody else's name, and nothing of coding is in it. A
 * question of coding is answered whoever it was said to.
 */
function isBetweenOthers({ event, botUserId }: Asking, told: Reply['told']): boolean {
  const [, first] = /^\s*<@([A-Z0-9]+)/.exec(event.text ?? '') ?? [];
  return first !== undefined && first !== botUserId && told !== null && isBesideTheVisit(told.intent);
}
