import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { actionIds } from '../../action-ids.ts';
import type { FrontDesk } from '../../front-desk.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { pressed } from '../../pressed.ts';
import { ticked } from '../../ticked.ts';

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
