import type { Outcome } from '../../hands/outcome.ts';
import type { Attempt } from '../courier/parcel.ts';
import type { StandIn } from '../stand-in.ts';
import { APP, TEAM } from '../workspace/clinic.ts';
import type { Json } from '../workspace/stored-message.ts';

/** Said where an app takes no interactions. */
export const NOT_INTERACTIVE: Outcome = {
  ok: false,
  error: 'This app is not configured to handle interactive responses.',
};

/** What every interaction payload says of who did it, and where. */
export function byWhom(user: string, { workspace }: StandIn): Json {
  const name = workspace.person(user)?.name ?? user;
  return {
    token: 'verification',
    api_app_id: APP.id,
    user: { id: user, username: name, name, team_id: TEAM.id },
    team: { id: TEAM.id, domain: TEAM.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** What the person sees of a delivery: nothing wrong, or a sentence; in a channel it is also shown there. */
export function seenOf(
  result: Attempt,
  { settings, workspace }: StandIn,
  place: { user: string; channel: string | null },
): Outcome {
  if (result.ok) return { ok: true };
  const error = result.reason.endsWith('timeout')
    ? `${settings.name} did not respond in time.`
    : `${settings.name} could not be reached (${result.reason}).`;
  if (place.channel !== null) workspace.notice(place.channel, place.user, error);
  return { ok: false, error };
}
