import { z } from 'zod';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';
import { reachable } from '../reach.ts';

/**
 * In channels too, since it needs no more than `chat:write`.
 * @see https://docs.slack.dev/reference/methods/assistant.threads.setStatus
 */
export const assistantThreadsSetStatus = method({
  name: 'assistant.threads.setStatus',
  token: 'bot',
  scope: 'chat:write',
  arguments: z.strictObject({
    channel_id: fields.id,
    thread_ts: fields.ts,
    status: fields.text,
    loading_messages: fields.json.pipe(z.array(z.string().min(1)).max(10)).optional(),
  }),
  run: (given, standIn) => {
    const reached = reachable(given.channel_id, standIn);
    if (!reached.ok) return reached;
    const { id } = reached.channel;
    if (standIn.workspace.message(id, given.thread_ts) === undefined) return refuse('invalid_thread_ts');
    standIn.agent.say(id, given.thread_ts, given.status);
    return { ok: true };
  },
});
