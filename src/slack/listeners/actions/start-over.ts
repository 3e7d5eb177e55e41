import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { actionIds } from '../../presses/action-ids.ts';
import { pressed } from '../../presses/pressed.ts';

/** `Start over`: the answer as it was first asked; nothing that was pressed since counts any more. */
export function listenToStartOver(app: App, desk: FrontDesk): void {
  app.action<BlockAction<ButtonAction>>(actionIds.startOver, async ({ ack, ...pressing }) => {
    await ack();
    await pressed(pressing, desk, ({ shown, replace }) =>
      replace(viewMessage('answer', { ...shown, changed: sentences.startedOver })),
    );
  });
}
