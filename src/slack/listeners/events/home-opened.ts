import type { App } from '@slack/bolt';
import type { FrontDesk } from '../../front-desk.ts';
import { publishHome } from '../../views/home/publish-home.ts';
import { welcome } from '../../welcome.ts';

/** Somebody opens the app: their Home tab is drawn anew, their messages begin with two questions the first time. */
export function listenToHomeOpened(app: App, desk: FrontDesk): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    const asker = { team: body.team_id, user: event.user, client };
    await (event.tab === 'messages' ? welcome(asker, desk) : publishHome(asker, desk));
  });
}
