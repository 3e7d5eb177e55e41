import type { webApi } from '@slack/bolt';
import type { FrontDesk } from '../desk/front-desk.ts';
import { postFailure } from './post-failure.ts';
import { postMessage } from './post-message.ts';

/** What Slack's word for a refused post means for whoever waits for the answer. */
const reasons: Record<string, string> = {
  not_in_channel:
    'I am not a member of that channel; invite me with `/invite @Claimline`, or use `/cpt` there',
  channel_not_found: 'I cannot see that channel; invite me with `/invite @Claimline`, or use `/cpt` there',
  is_archived: 'that channel is archived',
  restricted_action: 'this workspace lets only some people post in that channel',
  restricted_action_thread_locked: 'that thread is locked',
  restricted_action_read_only_channel: 'nobody may post in that channel',
  missing_scope:
    'a permission is missing, so whoever runs Claimline has to install it again with its manifest',
};

/** Said where no word of Slack's is known. */
const unknown = 'Slack did not take it';

interface NotPosted {
  channel: string;
  user: string | undefined;
  client: webApi.WebClient;
  error: unknown;
}

/**
 * Tells an asker in their direct message why no answer stands in a channel. Where they cannot be reached either, there is a
 * line in the log; nothing is tried twice.
 */
export async function tellNotPosted(
  { channel, user, client, error }: NotPosted,
  { log }: FrontDesk,
): Promise<void> {
  const { kind } = postFailure(error);
  // In a direct message there is no other place to say it; and what may stand needs no excuse.
  if (user === undefined || channel.startsWith('D') || kind === 'doubtful' || kind === 'unreached') return;
  const word = (error as { data?: { error?: unknown } }).data?.error;
  const reason =
    kind === 'limited'
      ? 'Slack lets me say no more there at the moment; ask again in a minute'
      : (reasons[String(word)] ?? unknown);
  const text = `I could not answer in <#${channel}>: ${reason}. Or ask me here.`;
  try {
    await postMessage(client, { channel: user, root: null, message: { text } }, log);
  } catch (err) {
    log.warn({ err, code: 'ASKER_NOT_REACHED' }, 'nobody could be told that an answer was not posted');
  }
}
