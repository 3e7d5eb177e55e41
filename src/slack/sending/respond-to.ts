import type { Log } from '../../ops/log.ts';
import type { Message } from '../messages/blocks/message.ts';

/** Milliseconds that Slack has for an answer. */
const patience = 5_000;

/**
 * Shows a message to the asker alone through a response URL that was kept from a command or a shortcut.
 *
 * @returns false where the URL is used up or too old, or Slack did not take it: then another way is sought
 */
export async function respondTo(
  url: string,
  message: Message | { text: string },
  log: Log,
): Promise<boolean> {
  try {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        ...{ response_type: 'ephemeral', replace_original: false, unfurl_links: false, unfurl_media: false },
        ...message,
      }),
      signal: AbortSignal.timeout(patience),
    });
    if (!ok) log.info({ status, code: 'RESPONSE_URL_REFUSED' }, 'a response URL did not take the answer');
    return ok;
  } catch (err) {
    log.warn({ err, code: 'RESPONSE_URL_FAILED' }, 'a response URL could not be reached');
    return false;
  }
}
