import { z } from 'zod';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';
import { reachable } from '../reach.ts';

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
    const { workspace } = standIn;
    const reached = reachable(given.channel, standIn);
    if (!reached.ok) return reached;
    const channel = reached.channel.id;
    const message = workspace.message(channel, given.ts);
    if (message === undefined) return refuse('message_not_found');
    if (!message.fromBot) return refuse('cant_delete_message');
    workspace.remove(message);
    return { ok: true, channel, ts: given.ts };
  },
});
