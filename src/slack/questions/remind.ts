import type { webApi } from '@slack/bolt';
import type { Log } from '../../ops/log.ts';
import type { MessageEvent } from './is-question.ts';

/**
 * Tells the asker alone, beside the answer, that the message seems to hold patient data. Nobody waits for it: where Slack
 * does not take it, the answer stands all the same. What only one person sees is never unfolded, and `chat.postEphemeral` has
 * no word for it.
 *
 * @see https://docs.slack.dev/reference/methods/chat.postEphemeral
 */
export async function remind(
  client: webApi.WebClient,
  { channel, user, thread_ts, ts, channel_type }: MessageEvent,
  reminder: string | null | undefined,
  log: Log,
): Promise<void> {
  if (!reminder || user === undefined) return;
  const root = thread_ts ?? (channel_type === 'im' ? null : ts);
  try {
    await client.chat.postEphemeral({
      channel,
      user,
      text: reminder,
      ...(root === null ? {} : { thread_ts: root }),
    });
  } catch (err) {
    log.warn({ err, code: 'REMINDER_FAILED' }, 'the reminder about patient data was not shown');
  }
}
