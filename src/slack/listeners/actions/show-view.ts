import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { actionIds } from '../../presses/action-ids.ts';
import { pressed } from '../../presses/pressed.ts';
import { ticked } from '../../presses/ticked.ts';

/** Shows another side of an answer in its own message: the reasons, the checklist, the lines to copy, and back. */
export function listenToViews(app: App, desk: FrontDesk): void {
  app.action<BlockAction<ButtonAction>>(actionIds.view, async ({ ack, ...pressing }) => {
    await ack();
    await pressed(
      pressing,
      desk,
      ({ press, shown, replace }) => replace(viewMessage(press.view, shown)),
      (press) => ({ ...press, ticks: ticked(pressing.body) ?? press.ticks ?? [] }),
    );
  });
}
