import type { types } from '@slack/bolt';

export type Block = types.KnownBlock;

/** What a listener hands to Slack: `text` says the whole thing for screen readers and notifications. */
export interface Message {
  text: string;
  blocks: Block[];
}
