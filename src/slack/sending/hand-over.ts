import type { Asker } from '../desk/asker.ts';
import type { FrontDesk } from '../desk/front-desk.ts';
import { checked } from '../messages/blocks/checked.ts';
import type { Message } from '../messages/blocks/message.ts';
import { placeOfAsker } from '../messages/shown/place-of.ts';
import type { Place, Shown } from '../messages/shown/shown.ts';
import { viewMessage } from '../messages/view-message.ts';
import type { Origin } from './origin.ts';
import { postMessage } from './post-message.ts';
import { respondTo } from './respond-to.ts';

/** Who is to get something, and where they asked. */
export interface Receiver {
  asker: Asker;
  origin: Origin;
}

/**
 * Hands an answer to its asker alone, where they asked: through the response URL, which works where the bot is no member;
 * else as a message that only they see; else in their direct message. In a thread the message comes first: Slack documents
 * no way to show something to one person in a thread through a response URL.
 *
 * @param make the message for a place: one that may be shared has a button for it
 * @throws what Slack's client threw where even the direct message failed
 */
export async function handOver(
  make: (place: Place) => Message | { text: string },
  { asker, origin }: Receiver,
  { log }: FrontDesk,
): Promise<void> {
  const { client, user } = asker;
  const { channel, responseUrl, thread } = origin;
  const toAskerAlone = () => make(placeOfAsker(channel ?? undefined));
  const shows = async (where: { channel: string; thread_ts?: string }): Promise<boolean> => {
    try {
      await client.chat.postEphemeral({ ...where, user, ...toAskerAlone() });
      return true;
    } catch (err) {
      log.info({ err, code: 'NOT_SHOWN_IN_CHANNEL' }, 'the answer goes another way');
      return false;
    }
  };
  if (channel !== null && thread !== undefined && (await shows({ channel, thread_ts: thread }))) return;
  if (responseUrl !== null && (await respondTo(responseUrl, toAskerAlone(), log))) return;
  if (channel !== null && thread === undefined && (await shows({ channel }))) return;
  await postMessage(client, { channel: user, root: null, message: make('direct') }, log);
}

/** Hands an answer over. */
export const handAnswer = (shown: Shown, receiver: Receiver, desk: FrontDesk): Promise<void> =>
  handOver((place) => checked(viewMessage('answer', { ...shown, place }), desk.log), receiver, desk);

/** Hands a sentence over; where it reaches nobody there is a line in the log. */
export async function handSentence(text: string, receiver: Receiver, desk: FrontDesk): Promise<void> {
  try {
    await handOver(() => ({ text }), receiver, desk);
  } catch (err) {
    desk.log.warn({ err, code: 'ASKER_NOT_REACHED' }, 'a sentence could not be shown');
  }
}
