import type { AskId } from '../core/visit.ts';
import type { Request } from '../language/request.ts';

/** What the last answer of a conversation left: what was understood, and what it asked. No word of the asker. */
export interface Conversation {
  request: Request;
  asks: AskId[];
}

/** The last answer of each conversation, so that a short reply ("3-4", "one on one") finds what it answers. */
export interface Conversations {
  recall(key: string): Promise<Conversation | null>;
  /** Keeps where the conversation stands; null forgets it. */
  remember(key: string, conversation: Conversation | null): Promise<void>;
}
