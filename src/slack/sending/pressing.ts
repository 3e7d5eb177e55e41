import type { BlockAction, RespondFn, webApi } from '@slack/bolt';

/** One use of a control, as Bolt hands it on. */
export interface Pressing {
  body: BlockAction;
  action: { action_id: string; block_id: string; value?: string; selected_option?: { value: string } | null };
  respond: RespondFn;
  client: webApi.WebClient;
}
