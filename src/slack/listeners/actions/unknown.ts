import type { App, BlockAction } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { isKnownAction } from '../../presses/action-ids.ts';
import { tell } from '../../sending/tell.ts';

/** Any other button: of an answer that an older version gave. Acknowledged in time, and answered with a sentence. */
export function listenToUnknownActions(app: App, desk: FrontDesk): void {
  app.action<BlockAction>(/.*/, async ({ ack, body, action, respond, client }) => {
    // Bolt runs every listener that fits, not the first alone.
    if (isKnownAction(action.action_id)) return;
    await ack();
    desk.log.info({ via: 'button', code: 'ACTION_UNKNOWN' }, 'unknown button');
    await tell({ body, respond, client }, sentences.oldButton);
  });
}
