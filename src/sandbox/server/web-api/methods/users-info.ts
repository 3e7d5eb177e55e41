import { z } from 'zod';
import { TEAM } from '../../workspace/clinic.ts';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';

/** @see https://docs.slack.dev/reference/methods/users.info */
export const usersInfo = method({
  name: 'users.info',
  token: 'bot',
  scope: 'users:read',
  arguments: z.strictObject({ user: fields.id, include_locale: fields.flag.optional() }),
  run: (given, { workspace }) => {
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
        tz: 'America/Chicago',
        tz_label: 'Central Standard Time',
        tz_offset: -21_600,
        profile: { real_name: person.realName, display_name: person.name, team: TEAM.id },
        is_bot: person.isBot,
        is_app_user: false,
        ...(given.include_locale === true && { locale: 'en-US' }),
      },
    };
  },
});
