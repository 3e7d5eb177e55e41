import type { App, BlockAction, CheckboxesAction } from '@slack/bolt';
import { carriedBeside } from '../../carried/carried-beside.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { checked } from '../../messages/blocks/checked.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { actionIds } from '../../presses/action-ids.ts';
import { shownFor } from '../../presses/pressed.ts';
import { ticked } from '../../presses/ticked.ts';
import { answerInPlace } from '../../sending/answer-in-place.ts';

/**
 * A tick on the checklist: kept in the message, so that colleagues see it too and it is there tomorrow. Where only the asker
 * sees the list, Slack keeps the ticks itself.
 */
export function listenToTicks(app: App, desk: FrontDesk): void {
  app.action<BlockAction<CheckboxesAction>>(actionIds.tick, async ({ ack, ...pressing }) => {
    await ack();
    const carried = carriedBeside(pressing.body, desk.ruleSet);
    if (carried === null) return;
    const ticks = ticked(pressing.body) ?? [];
    const { shown } = shownFor({ ...carried, view: 'checklist', settles: null, ticks }, pressing.body, desk);
    await answerInPlace(pressing, checked(viewMessage('checklist', shown), desk.log), desk.log);
  });
}
