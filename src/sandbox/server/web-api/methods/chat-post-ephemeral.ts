import { z } from 'zod';
import { APP } from '../../workspace/clinic.ts';
import type { StoredMessage } from '../../workspace/stored-message.ts';
import { refuse } from '../answer.ts';
import { readContent } from '../content.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';
import { postable } from '../reach.ts';

/**
 * With `thread_ts` it is shown only where the thread has an answer already; Slack says ok all the same, and so does this, but
 * the person is told.
 * @see https://docs.slack.dev/reference/methods/chat.postEphemeral
 */
export const chatPostEphemeral = method({
  name: 'chat.postEphemeral',
  token: 'bot',
  scope: 'chat:write',
  arguments: z.strictObject({
    channel: fields.id,
    user: fields.id,
    text: fields.text.optional(),
    blocks: fields.json.optional(),
    thread_ts: fields.ts.optional(),
    link_names: fields.flag.optional(),
    parse: z.enum(['full', 'none']).optional(),
  }),
  run: (given, standIn) => {
    const { workspace } = standIn;
    const reached = postable(given.channel, standIn);
    if (!reached.ok) return reached;
    const { id: channel, kind, name } = reached.channel;
    const user = workspace.person(given.user);
    if (user === undefined || user.isBot || (kind === 'im' && name !== user.id))
      return refuse('user_not_in_channel');
    const read = readContent(given);
    if (!read.ok) return read;
    if (given.thread_ts !== undefined && !isActive(workspace.message(channel, given.thread_ts))) {
      workspace.notice(
        channel,
        user.id,
        'Slack shows an ephemeral message in a thread only where somebody has answered there.',
      );
      return { ok: true, message_ts: standIn.clock.ts() };
    }
    const message = workspace.post({
      channel,
      user: APP.userId,
      fromBot: true,
      text: '',
      ...read.content,
      threadTs: given.thread_ts ?? null,
      ephemeralTo: user.id,
    });
    return { ok: true, message_ts: message.ts };
  },
});

function isActive(first: StoredMessage | undefined): boolean {
  return first !== undefined && first.threadTs === first.ts;
}
