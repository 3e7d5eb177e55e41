import { z } from 'zod';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';

const prompt = z.strictObject({ title: z.string().min(1), message: z.string().min(1) });

/**
 * An app with an agent view that names a thread gets ok and nothing happens, as with Slack; so the journal says what was wrong.
 * @see https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
 */
export const assistantThreadsSetSuggestedPrompts = method({
  name: 'assistant.threads.setSuggestedPrompts',
  token: 'bot',
  scope: 'assistant:write',
  arguments: z.strictObject({
    channel_id: fields.id,
    prompts: fields.json.pipe(z.array(prompt).min(1).max(4)),
    thread_ts: fields.ts.optional(),
    title: fields.text.optional(),
  }),
  run: (given, { workspace, agent, journal, settings }) => {
    const channel = workspace.channels.find(({ id }) => id === given.channel_id);
    if (channel === undefined || channel.kind !== 'im' || settings.agent === null)
      return refuse('channel_not_found');
    if (given.thread_ts === undefined) agent.offer(channel.id, given.prompts);
    else
      journal.write({
        kind: 'call',
        method: 'assistant.threads.setSuggestedPrompts',
        outcome: 'ignored',
        details: ['thread_ts is for the legacy assistant view'],
      });
    return { ok: true };
  },
});
