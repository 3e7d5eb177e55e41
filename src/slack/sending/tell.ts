import type { Pressing } from './pressing.ts';
import { respondSurely } from './respond-surely.ts';

/** Says a sentence to whoever pressed a button, in the thread where the button stands; its message stays as it is. */
export async function tell(
  { body, respond }: Pick<Pressing, 'body' | 'respond'>,
  text: string,
): Promise<void> {
  const thread = body.message?.thread_ts ?? body.container.thread_ts;
  await respondSurely(respond, {
    response_type: 'ephemeral',
    replace_original: false,
    text,
    ...(typeof thread === 'string' ? { thread_ts: thread } : {}),
  });
}
