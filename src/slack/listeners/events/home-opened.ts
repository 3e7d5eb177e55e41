import { publishHome } from '../../views/home/publish-home.ts';
import { welcome } from '../../views/home/welcome.ts';
import type { Hears } from './hears.ts';

/** Somebody opens the app: their Home tab is drawn anew, their messages begin with two questions the first time. */
export const homeOpened: Hears<'app_home_opened'> = async ({ event, body, client }, desk) => {
  const asker = { team: body.team_id, user: event.user, client };
  await (event.tab === 'messages' ? welcome(asker, desk) : publishHome(asker, desk));
};
