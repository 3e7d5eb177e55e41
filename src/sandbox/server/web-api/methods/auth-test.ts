import { z } from 'zod';
import { APP, TEAM } from '../../workspace/clinic.ts';
import { method } from '../method.ts';

/** @see https://docs.slack.dev/reference/methods/auth.test */
export const authTest = method({
  name: 'auth.test',
  token: 'bot',
  scope: null,
  arguments: z.strictObject({}),
  run: (_given, { workspace }) => ({
    ok: true,
    url: `https://${TEAM.domain}.slack.com/`,
    team: TEAM.name,
    user: workspace.bot.name,
    team_id: TEAM.id,
    user_id: APP.userId,
    bot_id: APP.botId,
    is_enterprise_install: false,
  }),
});
