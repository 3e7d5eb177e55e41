import { z } from 'zod';
import { APP } from '../../workspace/clinic.ts';
import { messageObject } from '../../workspace/message-object.ts';
import { refuse } from '../answer.ts';
import { LONGEST_TEXT, readContent } from '../content.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';
import { ownMessage } from '../own-message.ts';

/**
 * Only the bot's own messages change, and never an ephemeral one. A new text without blocks takes
 * the blocks away.
 * @see https://docs.slack.dev/reference/methods/chat.update
 */
export const chatUpdate = method({
  name: 'chat.update',
  token: 'bot',
  scope: 'chat:write',
  arguments: z.strictObject({
    channel: fields.id,
    ts: fields.ts,
    text: fields.text.optional(),
    blocks: fields.json.optional(),
    metadata: fields.json.optional(),
    link_names: fields.flag.optional(),
    parse: z.enum(['full', 'none']).optional(),
  }),
  run: (given, standIn) => {
    const { workspace } = standIn;
    const own = ownMessage(given, standIn, 'cant_update_message');
    if (!own.ok) return own;
    const { message } = own;
    if ((given.text ?? '').length > LONGEST_TEXT) return refuse('msg_too_long');
    const read = readContent(given);
    if (!read.ok) return read;
    workspace.change(message, { blocks: null, ...read.content }, APP.userId);
    return {
      ok: true,
      channel: message.channel,
      ts: message.ts,
      text: message.text,
      message: messageObject(message, workspace, true),
    };
  },
});
