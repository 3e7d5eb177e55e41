import type { types, webApi } from '@slack/bolt';
import { validateView } from '../../blockkit/validate-view.ts';
import type { Log } from '../../ops/log.ts';

/**
 * Opens a modal.
 * @returns false where Slack did not take it: the trigger is used or older than three seconds, or the view is not as it should be
 */
export async function openView(
  client: webApi.WebClient,
  triggerId: string,
  view: types.ModalView,
  log: Log,
): Promise<boolean> {
  const problems = validateView(view);
  if (problems.length > 0) {
    log.error(
      { code: 'VIEW_INVALID', problems: problems.map(({ at, text }) => ({ at, says: text })) },
      'no modal',
    );
    return false;
  }
  try {
    await client.views.open({ trigger_id: triggerId, view });
    return true;
  } catch (err) {
    log.warn({ err, code: 'VIEW_NOT_OPENED' }, 'a modal could not be opened');
    return false;
  }
}
