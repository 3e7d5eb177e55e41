import type { Message } from '../../hands/talking.ts';

/** A block or element as a bot sent it, once it has passed the checks. */
export type Json = Record<string, unknown>;

/** A message as the workspace keeps it. */
export interface StoredMessage {
  channel: string;
  ts: string;
  threadTs: string | null;
  user: string;
  /** Where the app spoke. */
  fromBot: boolean;
  text: string;
  blocks: Json[] | null;
  metadata: Json | null;
  ephemeralTo: string | null;
  edited: { user: string; ts: string } | null;
  subtype: string | null;
  /** Where a person spoke. */
  clientMsgId: string | null;
  /** What is chosen now in the message's selects and boxes: block_id → action_id → value, as Slack's `state.values`. */
  choices: Record<string, Record<string, Json>>;
}

/** What a new message needs; the rest is the workspace's to give. */
export interface Draft {
  channel: string;
  user: string;
  text: string;
  threadTs?: string | null;
  fromBot?: boolean;
  blocks?: Json[] | null;
  metadata?: Json | null;
  ephemeralTo?: string | null;
  subtype?: string | null;
}

/** What is left of a message that others have answered. */
export const TOMBSTONE = {
  user: 'USLACKBOT',
  fromBot: false,
  text: 'This message was deleted.',
  blocks: null,
  metadata: null,
  edited: null,
  clientMsgId: null,
  choices: {},
  subtype: 'tombstone',
};

/** What the page and the tests see of a stored message. */
export function asSeen(message: StoredMessage, appName: string): Message {
  return {
    channel: message.channel,
    ts: message.ts,
    threadTs: message.threadTs,
    user: message.user,
    botName: message.fromBot ? appName : null,
    text: message.text,
    blocks: message.blocks,
    ephemeralTo: message.ephemeralTo,
    edited: message.edited !== null,
    subtype: message.subtype,
  };
}
