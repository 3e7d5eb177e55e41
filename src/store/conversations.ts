import type { Conversation } from '../language/replies/reply.ts';

export type { Conversation };

/** The last answer of each conversation, so that a short reply ("3-4", "one on one") finds what it answers. */
export interface Conversations {
  recall(key: string): Promise<Conversation | null>;
  /** Keeps where the conversation stands; null forgets it. */
  remember(key: string, conversation: Conversation | null): Promise<void>;
}
