import { z } from 'zod';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';

/**
 * The title stands in Slack's list of past conversations, which the stand-in does not draw.
 * @see https://docs.slack.dev/reference/methods/assistant.threads.setTitle
 */
export const assistantThreadsSetTitle = method({
  name: 'assistant.threads.setTitle',
  token: 'bot',
  scope: 'assistant:write',
  arguments: z.strictObject({ channel_id: fields.id, thread_ts: fields.ts, title: z.string().min(1) }),
  run: (given, { workspace, settings }) => {
    const channel = workspace.channels.find(({ id }) => id === given.channel_id);
    if (channel === undefined || channel.kind !== 'im' || settings.agent === null)
      return refuse('channel_not_found');
    return workspace.message(channel.id, given.thread_ts) === undefined
      ? refuse('invalid_thread_ts')
      : { ok: true };
  },
});
