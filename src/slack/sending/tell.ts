import type { Pressing } from './pressing.ts';
import { respondSurely } from './respond-surely.ts';

/**
 * Says a sentence to whoever pressed a button, in the thread where the button stands; its message stays as it is. Slack gives
 * a modal and the Home tab no response_url: there it goes to the direct message.
 */
export async function tell(
  { body, respond, client }: Pick<Pressing, 'body' | 'respond' | 'client'>,
  text: string,
): Promise<void> {
  if (body.view !== undefined) {
    await client.chat.postMessage({ channel: body.user.id, text, unfurl_links: false, unfurl_media: false });
    return;
  }
  const thread = body.message?.thread_ts ?? body.container.thread_ts;
  await respondSurely(respond, {
    response_type: 'ephemeral',
    replace_original: false,
    text,
    ...(typeof thread === 'string' ? { thread_ts: thread } : {}),
  });
}
