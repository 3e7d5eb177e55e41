import type { Log } from '../../ops/log.ts';
import type { Message } from '../messages/blocks/message.ts';
import { simpler } from '../messages/blocks/simpler.ts';
import { postFailure } from './post-failure.ts';
import type { Pressing } from './pressing.ts';
import { respondSurely } from './respond-surely.ts';
import { updateMessage } from './update-message.ts';

/**
 * Puts a message in the place of the one that was pressed: through the response_url, and where that is spent, too old or
 * does not take the message, by changing the message itself, which also says what Slack found fault with. Where only the
 * asker sees the message there is no other way to it: they get a new one.
 *
 * @throws what Slack's client threw last, where no way led to the asker
 */
export async function answerInPlace(
  pressing: Pick<Pressing, 'body' | 'respond' | 'client'>,
  message: Message | { text: string },
  log: Log,
): Promise<void> {
  const { body, respond, client } = pressing;
  try {
    await respondSurely(respond, { replace_original: true, ...message });
  } catch (err) {
    const status = (err as { statusCode?: unknown }).statusCode;
    log.warn({ code: 'RESPONSE_URL_REFUSED', status }, 'answered by another way');
    if (body.container.is_ephemeral === true) return showAnew(pressing, message);
    const stands = { channel: body.channel?.id ?? '', ts: String(body.container.message_ts) };
    if (!(await updateMessage(client, stands, message, log))) throw err;
  }
}

/** Shows the asker alone a new message (`chat.postEphemeral`, which unfolds no link), in ever simpler forms until Slack takes one. */
async function showAnew(
  { body, client }: Pick<Pressing, 'body' | 'client'>,
  message: Message | { text: string },
): Promise<void> {
  const thread = body.container.thread_ts;
  for (let content: Message | { text: string } = message; ; ) {
    try {
      await client.chat.postEphemeral({
        channel: body.channel?.id ?? '',
        user: body.user.id,
        ...content,
        ...(typeof thread === 'string' ? { thread_ts: thread } : {}),
      });
      return;
    } catch (err) {
      const next: Message | { text: string } | null = simpler(content);
      if (postFailure(err).kind !== 'content' || next === null) throw err;
      content = next;
    }
  }
}
