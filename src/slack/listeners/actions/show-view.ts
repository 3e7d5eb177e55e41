import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { actionIds } from '../../action-ids.ts';
import type { View } from '../../button-value.ts';
import type { FrontDesk } from '../../front-desk.ts';
import { checked } from '../../messages/checked.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { pressed } from '../../pressed.ts';
import { respondSurely } from '../../respond-surely.ts';

/** Shows another side of an answer in its own message. The three buttons that do so differ only in the side. */
export function showView(app: App, desk: FrontDesk, view: View): void {
  app.action<BlockAction<ButtonAction>>(actionIds[view], async ({ ack, body, action, respond }) => {
    await ack();
    await pressed({ body, action, respond }, desk, async ({ shown }) => {
      const message = checked(viewMessage(view, shown), desk.log);
      await respondSurely(respond, { replace_original: true, ...message });
    });
  });
}
