import type { App, BlockAction, StaticSelectAction } from '@slack/bolt';
import type { AskId } from '../../../core/visit.ts';
import { askId } from '../../carried/packed-request.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { viewMessage } from '../../messages/view-message.ts';
import { actionIds } from '../../presses/action-ids.ts';
import { pressed } from '../../presses/pressed.ts';

/** A choice of the open question from a menu, where there are more than stand well beside each other. */
export function listenToChoiceMenus(app: App, desk: FrontDesk): void {
  app.action<BlockAction<StaticSelectAction>>(actionIds.choose, async ({ ack, ...pressing }) => {
    await ack();
    const { action_id, selected_option } = pressing.action;
    const ask = askId.safeParse(action_id.slice('choose:'.length)).data;
    await pressed(
      pressing,
      desk,
      ({ shown, replace }) => replace(viewMessage('answer', shown)),
      (press) => ({ ...press, view: 'answer', settles: settled(ask, selected_option?.value) }),
    );
  });
}

const settled = (
  ask: AskId | undefined,
  choice: string | undefined,
): { ask: AskId; choice: string } | null =>
  ask === undefined || choice === undefined ? null : { ask, choice };
