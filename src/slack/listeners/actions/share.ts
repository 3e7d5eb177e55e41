import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { checked } from '../../messages/blocks/checked.ts';
import { courseOf } from '../../messages/shown/shown.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { actionIds } from '../../presses/action-ids.ts';
import { pressed } from '../../presses/pressed.ts';
import { shareKey } from '../../presses/share-key.ts';
import { shareMessage } from '../../sending/share-message.ts';

/**
 * `Share`: posts an answer that only the asker sees to everybody in the channel, with who shared it, once, and says so to the
 * asker: a double click shares nothing twice. Where the post failed, the asker is told so and may press again.
 */
export function listenToShare(app: App, desk: FrontDesk): void {
  app.action<BlockAction<ButtonAction>>(actionIds.share, async ({ ack, ...pressing }) => {
    await ack();
    const { body, action } = pressing;
    await pressed(pressing, desk, async ({ shown, replace }) => {
      const claim = shareKey(body, action);
      if (!(await desk.claims.claim(claim))) return;
      const course = { ...courseOf(shown), sharedBy: body.user.id };
      const message = viewMessage('answer', { ...shown, course, place: 'channel' });
      try {
        await shareMessage(pressing, checked(message, desk.log), desk.log);
      } catch (error) {
        await desk.claims.release(claim);
        throw error;
      }
      const said = { ...shown, changed: sentences.shared, isShared: true };
      // It is shared: that this could not be said is no reason to share it again.
      await replace(viewMessage('answer', said)).catch((err: unknown) =>
        desk.log.info({ err, code: 'SHARED_NOT_SAID' }, 'the asker sees no note of it'),
      );
    });
  });
}
