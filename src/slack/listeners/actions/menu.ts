import type { App, BlockAction, StaticSelectAction } from '@slack/bolt';
import { type View, views } from '../../carried/button-value.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { actionIds } from '../../presses/action-ids.ts';
import { pressed } from '../../presses/pressed.ts';

/** `More`: what found no room as a button. Its entries are called like the buttons that do the same. */
export function listenToMenus(app: App, desk: FrontDesk): void {
  app.action<BlockAction<StaticSelectAction>>(actionIds.menu, async ({ ack, ...pressing }) => {
    await ack();
    const wanted = pressing.action.selected_option?.value ?? '';
    const view: View = views.find((one) => one === wanted) ?? 'answer';
    const startsOver = wanted === 'start-over';
    await pressed(
      pressing,
      desk,
      ({ shown, replace }) =>
        replace(viewMessage(view, startsOver ? { ...shown, changed: sentences.startedOver } : shown)),
      (press) => ({
        ...press,
        view,
        settles: null,
        course: startsOver ? { ...press.course, steps: [] } : press.course,
      }),
    );
  });
}
