import type { Conversation as Understood } from '../language/replies/reply.ts';

/** The last answer of a conversation, and who attested what in it, by Slack's id of the person. */
export interface Conversation extends Understood {
  saidBy?: Partial<Record<Understood['asks'][number], string>>;
}

/** The last answer of each conversation, so that a short reply ("3-4", "one on one") finds what it answers. */
export interface Conversations {
  recall(key: string): Promise<Conversation | null>;
  /** Keeps where the conversation stands; null forgets it. */
  remember(key: string, conversation: Conversation | null): Promise<void>;
}
