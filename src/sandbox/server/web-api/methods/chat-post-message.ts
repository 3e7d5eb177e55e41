import { z } from 'zod';
import { APP } from '../../workspace/clinic.ts';
import { messageObject } from '../../workspace/message-object.ts';
import { refuse } from '../answer.ts';
import { readContent } from '../content.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';
import { postable } from '../reach.ts';

/**
 * Stricter than Slack in two ways, since both are always mistakes: a thread that does not exist is refused, and so is a reply
 * to a reply. `attachments`, `markdown_text`, `username` and icons are not here yet, so they are refused as unknown.
 * @see https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const chatPostMessage = method({
  name: 'chat.postMessage',
  token: 'bot',
  scope: 'chat:write',
  arguments: z.strictObject({
    channel: fields.id,
    text: fields.text.optional(),
    blocks: fields.json.optional(),
    metadata: fields.json.optional(),
    thread_ts: fields.ts.optional(),
    reply_broadcast: fields.flag.optional(),
    unfurl_links: fields.flag.optional(),
    unfurl_media: fields.flag.optional(),
    mrkdwn: fields.flag.optional(),
    link_names: fields.flag.optional(),
    parse: z.enum(['full', 'none']).optional(),
  }),
  run: (given, standIn) => {
    const { workspace, faults } = standIn;
    const reached = postable(given.channel, standIn);
    if (!reached.ok) return reached;
    const channel = reached.channel.id;
    const read = readContent(given);
    if (!read.ok) return read;

    if (given.thread_ts !== undefined) {
      const first = workspace.message(channel, given.thread_ts);
      if (first === undefined) return refuse('thread_not_found');
      if (first.threadTs !== null && first.threadTs !== first.ts) return refuse('cannot_reply_to_message');
    }
    if (faults.tooSoon(channel)) return refuse('ratelimited', [], { retryAfter: 1 });

    const message = workspace.post({
      channel,
      user: APP.userId,
      fromBot: true,
      text: '',
      ...read.content,
      threadTs: given.thread_ts ?? null,
      subtype: given.reply_broadcast === true && given.thread_ts !== undefined ? 'thread_broadcast' : null,
    });
    return { ok: true, channel, ts: message.ts, message: messageObject(message, workspace, true) };
  },
});
