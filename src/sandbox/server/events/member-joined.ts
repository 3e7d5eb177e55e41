import type { StandIn } from '../stand-in.ts';
import { APP, TEAM } from '../workspace/clinic.ts';
import type { Event } from './envelope.ts';

/**
 * Somebody added the bot to a channel.
 * @see https://docs.slack.dev/reference/events/member_joined_channel
 */
export function memberJoined({ channel, by }: { channel: string; by: string }, { clock }: StandIn): Event {
  return {
    type: 'member_joined_channel',
    user: APP.userId,
    channel,
    channel_type: 'C',
    team: TEAM.id,
    inviter: by,
    event_ts: clock.ts(),
  };
}
