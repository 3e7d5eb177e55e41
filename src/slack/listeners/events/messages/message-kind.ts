import type { FrontDesk } from '../../../desk/front-desk.ts';
import type { Asking } from '../../../questions/asking.ts';
import type { MessageEvent } from '../../../questions/is-question.ts';

/** A kind of message event: what it is about, or null where the event is another kind, and what becomes of it. */
export interface MessageKind {
  /** The message that a person wrote, changed or deleted. */
  about(event: SlackMessage, botUserId: string | undefined): MessageEvent | null;
  handle(asking: Asking, desk: FrontDesk): Promise<void>;
}

/** A message event as Slack sends it: with the message as it is now and was before, where one has changed. */
export interface SlackMessage extends MessageEvent {
  message?: Partial<MessageEvent>;
  previous_message?: Partial<MessageEvent>;
  deleted_ts?: string;
}
