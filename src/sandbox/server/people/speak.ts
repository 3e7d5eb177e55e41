import type { Edit, Saying } from '../../hands/talking.ts';
import type { StandIn } from '../stand-in.ts';
import { ME } from '../workspace/clinic.ts';
import type { StoredMessage } from '../workspace/stored-message.ts';
import { typed } from '../workspace/typed.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Posts what a person typed. Throws an `Error` with a sentence for a channel, person or thread that is not there. */
export function say(
  { channel, text, threadTs, user = ME.id, subtype }: Saying,
  { workspace, settings }: StandIn,
): StoredMessage {
  const place = workspace.channel(channel);
  if (place === undefined) throw new Error(`There is no channel ${channel}.`);
  if (workspace.person(user)?.isBot !== false) throw new Error(`There is no person ${user}.`);
  if (place.kind === 'im' && place.name !== user) throw new Error('A direct message belongs to one person.');
  if (place.kind === 'im' && settings.home.messages !== 'open')
    throw new Error('Sending messages to this app has been turned off.');
  if (place.isArchived) throw new Error('The channel is archived.');
  // A file needs no words.
  if (text.trim() === '' && subtype !== 'file_share') throw new Error('An empty message is not sent.');
  const answered = threadTs === undefined ? null : workspace.message(place.id, threadTs);
  if (answered === undefined) throw new Error('There is no such message to answer.');
  return workspace.post({
    channel: place.id,
    user,
    text: typed(text, workspace),
    // An answer to an answer stands in the same thread.
    threadTs: answered && (answered.threadTs ?? answered.ts),
    subtype: subtype ?? null,
  });
}

/** Changes what a person said before. Throws an `Error` with a sentence for another's message, or none. */
export function edit({ channel, ts, text }: Edit, workspace: Workspace): StoredMessage {
  const place = workspace.channel(channel);
  const message = place && workspace.message(place.id, ts);
  if (message === undefined || isNobodys(message)) throw new Error('Only what a person said can be edited.');
  if (text.trim() === '') throw new Error('An empty message is not sent.');
  return workspace.change(message, { text: typed(text, workspace) }, message.user);
}

/** Deletes what a person said before. Throws an `Error` with a sentence for another's message, or none. */
export function remove({ channel, ts }: { channel: string; ts: string }, workspace: Workspace): void {
  const place = workspace.channel(channel);
  const message = place && workspace.message(place.id, ts);
  if (message === undefined || isNobodys(message)) throw new Error('Only what a person said can be deleted.');
  workspace.remove(message);
}

/** What the bot said, and what Slack says itself. */
function isNobodys({ fromBot, subtype }: StoredMessage): boolean {
  return fromBot || subtype === 'tombstone' || subtype === 'channel_join';
}
