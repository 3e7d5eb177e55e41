import type { Outcome } from '../../hands/outcome.ts';
import type { StandIn } from '../stand-in.ts';
import type { StoredView } from '../views/stored-view.ts';
import { viewObject } from '../views/view-object.ts';
import { ME } from '../workspace/clinic.ts';
import { byWhom } from './interaction.ts';

/**
 * Closes the modal on top, or all of them with the cross and with `clear_on_close`. The bot hears of those that asked for it.
 * @see https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload#view_closed
 */
export async function closeModal(
  { all = false, user = ME.id }: { all?: boolean; user?: string },
  standIn: StandIn,
): Promise<Outcome> {
  const { views } = standIn;
  const open = views.modals(user);
  const top = open.at(-1);
  if (top === undefined) return { ok: false, error: 'No modal is open.' };
  const cleared = all || top.clearOnClose;
  const closed = cleared ? [...open].reverse() : [top];
  if (cleared) views.clear(user);
  else views.close(user);
  for (const view of closed) if (view.notifyOnClose) await tell(view, cleared, standIn);
  return { ok: true };
}

async function tell(view: StoredView, cleared: boolean, standIn: StandIn): Promise<void> {
  const payload = {
    type: 'view_closed',
    ...byWhom(view.user, standIn),
    view: viewObject(view),
    is_cleared: cleared,
  };
  const name = view.callbackId === '' ? 'view_closed' : view.callbackId;
  await standIn.deliver({ type: 'interactive', payload, name, id: view.id });
}
