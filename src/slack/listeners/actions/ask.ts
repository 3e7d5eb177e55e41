import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { actionIds } from '../../presses/action-ids.ts';
import { pressed } from '../../presses/pressed.ts';

/** A choice of the open question: settles it, changes the answer in place and says what has changed. */
export function listenToChoices(app: App, desk: FrontDesk): void {
  app.action<BlockAction<ButtonAction>>(actionIds.ask, async ({ ack, ...pressing }) => {
    await ack();
    await pressed(pressing, desk, ({ shown, replace }) => replace(viewMessage('answer', shown)));
  });
}
