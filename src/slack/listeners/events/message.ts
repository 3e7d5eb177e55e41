import type { Hears } from './hears.ts';
import { deleted } from './messages/deleted.ts';
import { direct } from './messages/direct.ts';
import { edited } from './messages/edited.ts';
import { inThread } from './messages/in-thread.ts';
import type { MessageKind, SlackMessage } from './messages/message-kind.ts';

/** What is heard, the first that fits. Joins, topics, bots and other people's talk are none of our business. */
const kinds: readonly MessageKind[] = [edited, deleted, direct, inThread];

/** Messages: direct ones, replies in threads that were answered in, edits and deletions of questions. */
export const messageHeard: Hears<'message'> = async ({ event, body, context, client }, desk) => {
  const message = event as unknown as SlackMessage;
  const { botUserId } = context;
  for (const { about, handle } of kinds) {
    const question = about(message, botUserId);
    if (question === null) continue;
    const asking = { event: question, team: body.team_id, eventId: body.event_id, botUserId, client };
    return handle(asking, desk);
  }
};
