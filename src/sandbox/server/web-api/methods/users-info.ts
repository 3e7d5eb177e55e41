import { z } from 'zod';
import { ME, TEAM } from '../../workspace/clinic.ts';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';

/** @see https://docs.slack.dev/reference/methods/users.info */
export const usersInfo = method({
  name: 'users.info',
  token: 'bot',
  scope: 'users:read',
  arguments: z.strictObject({ user: fields.id, include_locale: fields.flag.optional() }),
  run: (given, { workspace, clock }) => {
    const person = workspace.person(given.user);
    if (person === undefined) return refuse('user_not_found');
    return {
      ok: true,
      user: {
        id: person.id,
        team_id: TEAM.id,
        name: person.name,
        deleted: false,
        real_name: person.realName,
        ...zone(person.tz, clock.now()),
        profile: { real_name: person.realName, display_name: person.name, team: TEAM.id },
        // Whoever is at the page administers the workspace.
        is_admin: person.id === ME.id,
        is_owner: false,
        is_bot: person.isBot,
        is_app_user: false,
        ...(given.include_locale === true && { locale: 'en-US' }),
      },
    };
  },
});

/** A zone as Slack tells it: its name, its name at this time of the year, its distance from UTC in seconds. */
function zone(tz: string, now: number) {
  const part = (timeZoneName: 'long' | 'longOffset') =>
    new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName })
      .formatToParts(now)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(part('longOffset')) ?? [];
  return {
    tz,
    tz_label: part('long'),
    tz_offset: Number(`${sign}${Number(hours) * 3600 + Number(minutes) * 60}`),
  };
}
