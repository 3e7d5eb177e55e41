import type { AskId } from '../../core/visit.ts';
import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import type { Request } from '../request.ts';

/** What the last answer of a conversation left: what was understood, and what it asked. No word of the asker. */
export interface Conversation {
  request: Request;
  asks: AskId[];
  /** The request as it stood before its last change, so that "the other one" finds what was chosen; none at first. */
  previous?: Request;
}

/** One way in which a message may continue a conversation. */
export interface Reply {
  says: string;
  /** It looks at every word of the message, or at so few, that nothing in it can be said to somebody else. */
  whole?: true | ((draft: Draft) => boolean);
  /** @returns the changed request, or null where the message is no such reply */
  reply(draft: Draft, thread: Conversation, model: Model): Request | null;
}
