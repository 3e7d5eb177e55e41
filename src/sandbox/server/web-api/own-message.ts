import type { StandIn } from '../stand-in.ts';
import type { StoredMessage } from '../workspace/stored-message.ts';
import { type Refusal, refuse } from './answer.ts';
import { reachable } from './reach.ts';

/**
 * The message that the bot may change or take away, since it is its own and no ephemeral one, or why not.
 *
 * @param notOwn what Slack says of somebody else's
 */
export function ownMessage(
  { channel, ts }: { channel: string; ts: string },
  standIn: StandIn,
  notOwn: string,
): { ok: true; message: StoredMessage } | Refusal {
  const reached = reachable(channel, standIn);
  if (!reached.ok) return reached;
  const message = standIn.workspace.message(reached.channel.id, ts);
  if (message === undefined) return refuse('message_not_found');
  return message.fromBot ? { ok: true, message } : refuse(notOwn);
}
