import { APP, TEAM } from './clinic.ts';
import { richTextOf } from './rich-text-of.ts';
import type { Json, StoredMessage } from './stored-message.ts';
import type { Workspace } from './workspace.ts';

/**
 * A message as Slack writes it in answers, events and interaction payloads.
 * @see https://docs.slack.dev/reference/events/message
 */
export function messageObject(message: StoredMessage, workspace: Workspace, withMetadata = false): Json {
  const thread = message.threadTs;
  const first = thread === null ? undefined : workspace.message(message.channel, thread);
  return {
    type: 'message',
    ...(message.subtype !== null && { subtype: message.subtype }),
    user: message.user,
    ts: message.ts,
    ...(message.clientMsgId !== null && { client_msg_id: message.clientMsgId }),
    ...(message.fromBot && {
      bot_id: APP.botId,
      app_id: APP.id,
      bot_profile: {
        id: APP.botId,
        app_id: APP.id,
        user_id: APP.userId,
        name: workspace.bot.realName,
        icons: {},
        deleted: false,
        updated: 0,
        team_id: TEAM.id,
      },
    }),
    text: message.text,
    ...(message.subtype === 'tombstone' && { hidden: true }),
    team: TEAM.id,
    ...(message.fromBot
      ? message.blocks !== null && { blocks: message.blocks }
      : isTyped(message) && { blocks: [richTextOf(message.text, message.ts)] }),
    ...(thread !== null && { thread_ts: thread }),
    ...(thread !== null && thread !== message.ts && first !== undefined && { parent_user_id: first.user }),
    ...(message.subtype === 'thread_broadcast' &&
      first !== undefined && { root: messageObject(first, workspace) }),
    ...(message.subtype === 'file_share' && { files: [FILE], upload: false }),
    ...(thread === message.ts && threadFacts(message, workspace)),
    ...(message.edited !== null && { edited: message.edited }),
    ...(withMetadata && message.metadata !== null && { metadata: message.metadata }),
  };
}

/** What Slack itself writes has no blocks, and neither has a file without words. */
const isTyped = ({ subtype, text }: StoredMessage): boolean => !BY_SLACK.has(subtype) && text !== '';

const BY_SLACK = new Set<string | null>(['tombstone', 'channel_join']);

/** What somebody has shared: the stand-in keeps no files, so it is always this one. */
const FILE = {
  id: 'F0SHARED01',
  name: 'schedule.pdf',
  title: 'schedule.pdf',
  mimetype: 'application/pdf',
  filetype: 'pdf',
};

/** What Slack adds to the first message of a thread. */
function threadFacts(message: StoredMessage, workspace: Workspace): Json {
  const replies = workspace.thread(message.channel, message.ts).filter((reply) => reply.ts !== message.ts);
  const users = [...new Set(replies.map((reply) => reply.user))];
  return {
    reply_count: replies.length,
    reply_users_count: users.length,
    latest_reply: replies.at(-1)?.ts ?? message.ts,
    reply_users: users.slice(0, 5),
    is_locked: false,
    subscribed: false,
  };
}
