import type { webApi } from '@slack/bolt';
import { conversationKey } from '../carried/conversation-key.ts';
import { claimKey } from './claim-key.ts';
import type { MessageEvent } from './is-question.ts';

/** A message that asks something, and how to answer it. */
export interface Asking {
  event: MessageEvent;
  team: string;
  eventId: string | undefined;
  botUserId: string | undefined;
  client: webApi.WebClient;
}

/** The key under which one message is answered, whatever it arrives as. */
export const questionKey = ({ team, eventId, event }: Asking): string =>
  claimKey({ team_id: team, event_id: eventId, event });

/** Where the answer to a message stands: in a channel in its thread, in a direct message beside it or in the thread opened there. */
export function whereAnswered({ team, event }: Asking): { root: string | null; key: string } {
  const root = event.thread_ts ?? (event.channel_type === 'im' ? null : event.ts);
  return { root, key: conversationKey(team, event.channel, root) };
}
