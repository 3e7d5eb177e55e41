import type { BlockAction, RespondFn } from '@slack/bolt';
import { respondSurely } from './respond-surely.ts';

interface Pressing {
  body: BlockAction;
  respond: RespondFn;
}

/** Says a sentence to whoever pressed a button, in the thread where the button stands; its message stays as it is. */
export async function tell({ body, respond }: Pressing, text: string): Promise<void> {
  const thread = body.message?.thread_ts ?? body.container.thread_ts;
  await respondSurely(respond, {
    response_type: 'ephemeral',
    replace_original: false,
    text,
    ...(typeof thread === 'string' ? { thread_ts: thread } : {}),
  });
}
