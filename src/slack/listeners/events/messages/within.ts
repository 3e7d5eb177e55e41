import type { MessageEvent } from '../../../questions/is-question.ts';
import type { SlackMessage } from './message-kind.ts';

/** The message that a change is about, in the channel where it stands; null where Slack does not say which. */
export function within(
  { channel, channel_type, type }: SlackMessage,
  message: { [Key in keyof MessageEvent]?: MessageEvent[Key] | undefined } | undefined,
): MessageEvent | null {
  return message?.ts === undefined ? null : { ...message, ts: message.ts, channel, channel_type, type };
}

/** True where a deleted message stays as "This message was deleted.", because a thread hangs on it. */
export const isTombstone = ({ subtype, message }: SlackMessage): boolean =>
  subtype === 'message_changed' && message?.subtype === 'tombstone';
