import type { Channel } from '../../sandbox.ts';
import type { StandIn } from '../stand-in.ts';
import { APP } from '../workspace/clinic.ts';
import { type Refusal, refuse } from './answer.ts';

/** The channel the bot may write to, or why not: `channel_not_found`, `not_in_channel`. A user's id means the direct message. */
export function reachable(
  channel: string,
  { workspace, settings }: StandIn,
): { ok: true; channel: Channel } | Refusal {
  const found =
    workspace.channels.find((one) => one.kind === 'im' && one.name === channel) ?? workspace.channel(channel);
  if (found === undefined || channel === APP.userId) return refuse('channel_not_found');
  if (!found.botIsMember && !settings.scopes.has('chat:write.public')) return refuse('not_in_channel');
  return { ok: true, channel: found };
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
