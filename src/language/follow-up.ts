import type { Draft } from './draft.ts';
import type { Model } from './model.ts';
import type { Conversation } from './read-question.ts';
import type { Request } from './request.ts';

/** A follow-up reads what the earlier request left open; see the steps below. */
export function followUp(_draft: Draft, _thread: Conversation, _model: Model): Request | null {
  return null;
}
