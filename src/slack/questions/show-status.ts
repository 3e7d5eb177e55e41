import type { webApi } from '@slack/bolt';
import type { Log } from '../../ops/log.ts';
import type { MessageEvent } from './is-question.ts';

/**
 * Shows in the agent view that the answer is being worked out. Nobody waits for it, and it never outlives the answer: it is
 * taken away once it stands, since an answer beside the message does not end the status of a thread.
 *
 * @returns what to call when the answer is posted
 * @see https://docs.slack.dev/reference/methods/assistant.threads.setStatus
 */
export function showStatus(
  client: webApi.WebClient,
  { channel, ts, thread_ts = ts }: MessageEvent,
  log: Log,
): () => Promise<void> {
  const say = (status: string) =>
    client.assistant.threads.setStatus({ channel_id: channel, thread_ts, status });
  const shown = say('is looking at the rules…').then(
    () => true,
    (err: unknown) => {
      log.info({ err, code: 'STATUS_REFUSED' }, 'no status in the agent view');
      return false;
    },
  );
  return async () => {
    if (await shown) await say('').catch(() => {});
  };
}
