import type { Channel } from '../../hands/workspace-seen.ts';
import type { StandIn } from '../stand-in.ts';
import { type Refusal, refuse } from './answer.ts';

/**
 * The channel a new message may go to, or why not: `channel_not_found`, `is_archived`, `not_in_channel`. By id, by name, or by a person's
 * id, which means the direct message with them.
 */
export function postable(channel: string, standIn: StandIn): { ok: true; channel: Channel } | Refusal {
  const { workspace } = standIn;
  const direct = workspace.channels.find((one) => one.kind === 'im' && one.name === channel);
  return reachable((direct ?? workspace.channel(channel))?.id ?? channel, standIn);
}

/** The channel with this id, where the bot may write to it, or why not: `channel_not_found`, `is_archived`, `not_in_channel`. */
export function reachable(
  id: string,
  { workspace, settings }: StandIn,
): { ok: true; channel: Channel } | Refusal {
  const channel = workspace.channels.find((one) => one.id === id);
  if (channel === undefined) return refuse('channel_not_found');
  if (channel.isArchived) return refuse('is_archived');
  if (!channel.botIsMember && !settings.scopes.has('chat:write.public')) return refuse('not_in_channel');
  return { ok: true, channel };
}

/** A refusal where a scope that depends on the kind of channel is missing, else null. */
export function lacksScope(
  channel: Channel,
  of: { channel: string; im: string },
  { settings }: StandIn,
): Refusal | null {
  const needed = of[channel.kind];
  if (settings.scopes.has(needed)) return null;
  return refuse('missing_scope', [], { needed, provided: [...settings.scopes].join(',') });
}
