import { sentences } from '../../messages/words/sentences.ts';
import { postMessage } from '../../sending/post-message.ts';
import type { Hears } from './hears.ts';

/** Added to a channel: two lines on what it does there, once a channel however often it is added. */
export const joined: Hears<'member_joined_channel'> = async ({ event, body, context, client }, desk) => {
  const { channel, user } = event;
  if (user !== context.botUserId) return;
  const key = `joined:${body.team_id}:${channel}`;
  if (!(await desk.once.first(key))) return;
  const text = desk.grants.hearChannels() ? sentences.joinedAndHears : sentences.joined;
  try {
    await postMessage(client, { channel, root: null, message: { text } }, desk.log);
  } catch (err) {
    await desk.once.takeBack(key);
    desk.log.warn({ err, code: 'NOT_INTRODUCED' }, 'no introduction in a channel');
  }
};
