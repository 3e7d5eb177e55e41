import { isBesideTheVisit } from '../../answer/conversation-after.ts';
import { conversationKey } from '../carried/conversation-key.ts';
import { packUnderstood } from '../carried/kept-answer.ts';
import type { FrontDesk } from '../desk/front-desk.ts';
import { postMessage } from '../sending/post-message.ts';
import { tellNotPosted } from '../sending/tell-not-posted.ts';
import { type Asking, questionKey, whereAnswered } from './asking.ts';
import { makeReply, type Reply } from './make-reply.ts';
import { remind } from './remind.ts';

/**
 * Answers one message once: whoever claims it first, of the two events that Slack makes of a mention and of all
 * redeliveries. In a channel the answer goes to the thread; in a direct message it does so only where one was opened.
 * Where surely nothing was posted the claim is given back, so that a redelivery can answer; in doubt it is kept.
 *
 * @param wanted whether a reply is to be posted at all: talk between people gets none
 */
export async function replyToMessage(
  asking: Asking,
  desk: FrontDesk,
  wanted: (reply: Reply, asking: Asking) => boolean = isForMe,
): Promise<void> {
  const claim = questionKey(asking);
  if (!(await desk.claims.claim(claim))) return;
  // An edit or a deletion of this message waits until its answer stands.
  await desk
    .inTurn(claim, () => postReply(asking, desk, wanted))
    .catch(async (error: unknown) => {
      await desk.claims.release(claim);
      const { event, client } = asking;
      await tellNotPosted({ channel: event.channel, user: event.user, client, error }, desk);
      throw error;
    });
}

/** Makes the reply and posts it; where surely nothing was posted the conversation stands as it did before. */
async function postReply(
  asking: Asking,
  desk: FrontDesk,
  wanted: (reply: Reply, asking: Asking) => boolean,
): Promise<void> {
  const { event, client } = asking;
  const { root, key } = whereAnswered(asking);
  // A message that opens a thread goes on with nothing.
  const begins = root !== null && event.thread_ts === undefined;
  const before = begins ? null : await desk.conversations.recall(key);
  const reply = await makeReply(asking, before, desk);
  if (!wanted(reply, asking)) return;
  // The post first: a connection that was idle is written to a turn later, and what is told to the store in the meantime after it.
  const posting = postMessage(client, { channel: event.channel, root, message: reply.message }, desk.log);
  // Known in the same moment, since a person may reply as soon as the answer is seen; the answer waits for no disk.
  const remembered = desk.conversations.remember(key, reply.after).catch((err: unknown) => {
    desk.log.error({ err, code: 'CONVERSATION_NOT_KEPT' }, 'a reply in this thread will be read by itself');
  });
  try {
    const posted = await posting;
    await remembered;
    if (posted.outcome === 'doubtful') return;
    if (reply.told !== null) desk.log.info({ via: event.type, ...reply.told }, 'answered');
    await Promise.all([
      remind(client, event, reply.reminder, desk.log),
      // It stands: a store that fails now costs its edits, never the word that nothing was posted.
      keep(asking, reply, posted.ts, desk).catch((err: unknown) => {
        desk.log.error({ err, code: 'ANSWER_NOT_KEPT' }, 'an edit or a deletion will not change this answer');
      }),
    ]);
  } catch (error) {
    await desk.conversations.remember(key, before);
    throw error;
  }
}

/** Keeps which message has which answer, for an edit, a deletion and the list of recent ones. */
async function keep(asking: Asking, reply: Reply, ts: string | undefined, desk: FrontDesk): Promise<void> {
  const { event, team } = asking;
  if (ts === undefined) return;
  await desk.answers.keep({
    ...{ team, channel: event.channel, user: event.user ?? '', at: desk.now() },
    ...{ questionTs: event.ts, answerTs: ts },
    packed: packUnderstood(reply.understood, desk.ruleSet),
  });
  // In a direct message a person may open a thread under the answer: what is asked there continues it too.
  if (event.channel_type === 'im' && event.thread_ts === undefined)
    await desk.conversations.remember(conversationKey(team, event.channel, ts), reply.after);
}

/**
 * False for talk between people that names me in passing: it begins with somebody else's name, and nothing of coding is in
 * it. A question of coding is answered whoever it was said to.
 */
function isForMe({ told }: Reply, { event, botUserId }: Asking): boolean {
  const [, first] = /^\s*<@([A-Z0-9]+)/.exec(event.text ?? '') ?? [];
  return first === undefined || first === botUserId || told === null || !isBesideTheVisit(told.intent);
}
