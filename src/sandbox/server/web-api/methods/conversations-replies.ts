import { z } from 'zod';
import { messageObject } from '../../workspace/message-object.ts';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';
import { lacksScope } from '../reach.ts';

const MOST = 1000;

/**
 * A thread, oldest first; metadata only where it is asked for. The cursor is the place in the thread.
 * @see https://docs.slack.dev/reference/methods/conversations.replies
 */
export const conversationsReplies = method({
  name: 'conversations.replies',
  token: 'bot',
  scope: null,
  arguments: z.strictObject({
    channel: fields.id,
    ts: fields.ts,
    include_all_metadata: fields.flag.optional(),
    limit: fields.whole.optional(),
    cursor: fields.text.optional(),
    oldest: fields.text.optional(),
    latest: fields.text.optional(),
    inclusive: fields.flag.optional(),
  }),
  run: (given, standIn) => {
    const { workspace } = standIn;
    const channel = workspace.channels.find((one) => one.id === given.channel);
    if (channel === undefined) return refuse('channel_not_found');
    const lacking = lacksScope(channel, { channel: 'channels:history', im: 'im:history' }, standIn);
    if (lacking !== null) return lacking;
    if (!channel.botIsMember) return refuse('not_in_channel');
    const asked = workspace.message(channel.id, given.ts);
    if (asked === undefined) return refuse('thread_not_found');

    const whole = workspace
      .thread(channel.id, asked.threadTs ?? asked.ts)
      .filter(({ ts }) => within(ts, given));
    const from = Number(given.cursor ?? 0);
    if (!Number.isInteger(from) || from < 0) return refuse('invalid_cursor');
    const to = from + Math.min(Math.max(given.limit ?? MOST, 1), MOST);
    return {
      ok: true,
      messages: whole
        .slice(from, to)
        .map((message) => messageObject(message, workspace, given.include_all_metadata === true)),
      has_more: to < whole.length,
      ...(to < whole.length && { response_metadata: { next_cursor: String(to) } }),
    };
  },
});

/** Time stamps of one length compare as text. */
function within(ts: string, { oldest = '0', latest = '9', inclusive = false }: Span): boolean {
  return (ts > oldest && ts < latest) || (inclusive && (ts === oldest || ts === latest));
}

interface Span {
  oldest?: string | undefined;
  latest?: string | undefined;
  inclusive?: boolean | undefined;
}
