import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { actionIds } from '../../action-ids.ts';
import type { FrontDesk } from '../../front-desk.ts';
import { sentences } from '../../messages/sentences.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { pressed } from '../../pressed.ts';

/** `Start over`: the answer as it was first asked; nothing that was pressed since counts any more. */
export function listenToStartOver(app: App, desk: FrontDesk): void {
  app.action<BlockAction<ButtonAction>>(actionIds.startOver, async ({ ack, ...pressing }) => {
    await ack();
    await pressed(pressing, desk, ({ shown, replace }) =>
      replace(viewMessage('answer', { ...shown, changed: sentences.startedOver })),
    );
  });
}
