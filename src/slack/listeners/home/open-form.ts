import type { App, BlockAction } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { openForm } from '../../views/code-visit/open-form.ts';
import { homeActions } from '../../views/home/home-actions.ts';

/** "Code a visit" on the Home tab. */
export function listenToHomeForm(app: App, desk: FrontDesk): void {
  app.action<BlockAction>(homeActions.form, async ({ ack, body, client }) => {
    await ack();
    const asker = { team: body.team?.id ?? '', user: body.user.id, client };
    await openForm(body.trigger_id, asker, { channel: null, responseUrl: null }, desk);
  });
}
