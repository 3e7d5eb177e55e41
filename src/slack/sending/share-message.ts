import type { Log } from '../../ops/log.ts';
import type { Message } from '../messages/blocks/message.ts';
import { postMessage } from './post-message.ts';
import type { Pressing } from './pressing.ts';

/**
 * Posts a message to everybody in the channel, or in the thread where it was pressed: through the response_url, which needs no membership, and where that is
 * spent or too old as a message of its own. A response_url that broke down (5xx) or gave no answer may have posted:
 * nothing is sent a second time then.
 *
 * @throws what went wrong last, where nothing was posted
 */
export async function shareMessage(
  { body, respond, client }: Pick<Pressing, 'body' | 'respond' | 'client'>,
  message: Message | { text: string },
  log: Log,
): Promise<void> {
  const quiet = { unfurl_links: false, unfurl_media: false };
  const root = body.container.thread_ts;
  const thread = typeof root === 'string' ? { thread_ts: root } : {};
  try {
    await respond({ response_type: 'in_channel', replace_original: false, ...thread, ...quiet, ...message });
  } catch (err) {
    const { statusCode: status } = (err ?? {}) as { statusCode?: unknown };
    const channel = body.channel?.id;
    if (channel === undefined || typeof status !== 'number' || status >= 500) throw err;
    log.warn({ code: 'RESPONSE_URL_REFUSED', status }, 'shared by another way');
    await postMessage(client, { channel, root: typeof root === 'string' ? root : null, message }, log);
  }
}
