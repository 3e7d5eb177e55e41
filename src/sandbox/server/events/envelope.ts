import { randomBytes } from 'node:crypto';
import type { Parcel } from '../courier/parcel.ts';
import { APP, TEAM } from '../workspace/clinic.ts';
import type { Json } from '../workspace/stored-message.ts';

/** What an event needs to be an event. */
export interface Event extends Json {
  type: string;
}

/**
 * Wraps an event as the Events API sends it, under an `event_id` of its own. `seconds` since 1970.
 * @see https://docs.slack.dev/apis/events-api/#event-type-structure
 */
export function envelope(event: Event, seconds: number): Parcel {
  const id = `Ev${randomBytes(6).toString('hex').toUpperCase()}`;
  const payload = {
    token: 'verification',
    team_id: TEAM.id,
    context_team_id: TEAM.id,
    context_enterprise_id: null,
    api_app_id: APP.id,
    event,
    type: 'event_callback',
    event_id: id,
    event_time: seconds,
    authorizations: [
      {
        enterprise_id: null,
        team_id: TEAM.id,
        user_id: APP.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${Buffer.from(`${TEAM.id}${id}`).toString('base64url')}`,
  };
  return { type: 'events_api', payload, name: event.type, id };
}
