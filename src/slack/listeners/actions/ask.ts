import { isDeepStrictEqual } from 'node:util';
import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { actionIds } from '../../action-ids.ts';
import type { FrontDesk } from '../../front-desk.ts';
import { changed } from '../../messages/changed.ts';
import { checked } from '../../messages/checked.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { pressed } from '../../pressed.ts';
import { respondSurely } from '../../respond-surely.ts';

/** A choice of the open question: settles it, changes the answer in place and says what has changed. */
export function listenToChoices(app: App, desk: FrontDesk): void {
  app.action<BlockAction<ButtonAction>>(actionIds.ask, async ({ ack, body, action, respond }) => {
    await ack();
    await pressed({ body, action, respond }, desk, async ({ press, shown, remember }) => {
      const { settles, request } = press;
      const settled = settles !== null && !isDeepStrictEqual(request, shown.request);
      const now = settled ? changed(settles.ask, settles.choice) : null;
      const message = viewMessage('answer', { ...shown, changed: now });
      await respondSurely(respond, { replace_original: true, ...checked(message, desk.log) });
      await remember();
    });
  });
}
