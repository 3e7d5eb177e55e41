import type { AskId } from '../../core/visit.ts';
import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import type { Request } from '../request.ts';

/** The last request of a conversation, and the questions that its answer asked. */
export interface Conversation {
  request: Request;
  asks: AskId[];
}

/** One way in which a message may continue a conversation. */
export interface Reply {
  says: string;
  /** @returns the changed request, or null where the message is no such reply */
  reply(draft: Draft, thread: Conversation, model: Model): Request | null;
}
