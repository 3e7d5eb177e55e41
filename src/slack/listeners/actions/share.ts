import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { actionIds } from '../../action-ids.ts';
import type { FrontDesk } from '../../front-desk.ts';
import { checked } from '../../messages/checked.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { pressed } from '../../pressed.ts';

/** `Share`: posts an answer that only the asker sees to everybody in the channel. */
export function listenToShare(app: App, desk: FrontDesk): void {
  app.action<BlockAction<ButtonAction>>(actionIds.share, async ({ ack, body, action, respond }) => {
    await ack();
    await pressed({ body, action, respond }, desk, async ({ shown }) => {
      const message = viewMessage('answer', { ...shown, place: 'channel' });
      await respond({ response_type: 'in_channel', replace_original: false, ...checked(message, desk.log) });
    });
  });
}
