import { z } from 'zod';
import { fields } from '../fields.ts';
import { method } from '../method.ts';
import { ownMessage } from '../own-message.ts';

/**
 * Only the bot's own messages, and never an ephemeral one.
 * @see https://docs.slack.dev/reference/methods/chat.delete
 */
export const chatDelete = method({
  name: 'chat.delete',
  token: 'bot',
  scope: 'chat:write',
  arguments: z.strictObject({ channel: fields.id, ts: fields.ts }),
  run: (given, standIn) => {
    const own = ownMessage(given, standIn, 'cant_delete_message');
    if (!own.ok) return own;
    standIn.workspace.remove(own.message);
    return { ok: true, channel: own.message.channel, ts: given.ts };
  },
});
