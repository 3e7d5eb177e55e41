import { followDeletion } from '../../../questions/follow-deletion.ts';
import type { MessageKind } from './message-kind.ts';
import { isTombstone, within } from './within.ts';

/** A deleted message: gone, or a tombstone where a thread hangs on it. */
export const deleted: MessageKind = {
  about: (event) =>
    event.subtype === 'message_deleted' || isTombstone(event)
      ? within(event, { ...event.previous_message, ts: event.deleted_ts ?? event.message?.ts })
      : null,
  handle: followDeletion,
};
