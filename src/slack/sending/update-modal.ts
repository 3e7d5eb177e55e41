import type { types } from '@slack/bolt';
import { validateView } from '../../blockkit/validate-view.ts';
import type { Log } from '../../ops/log.ts';
import type { Pressing } from './pressing.ts';

/**
 * Puts a modal in the place of the one in which something was pressed.
 * @throws what Slack's client threw, or where the modal is not as it should be: the one that stands stays
 */
export async function updateModal(
  { body, client }: Pick<Pressing, 'body' | 'client'>,
  view: types.ModalView,
  log: Log,
): Promise<void> {
  const problems = validateView(view);
  if (problems.length > 0) {
    log.error({ code: 'VIEW_INVALID', problems: problems.map(({ at }) => at) }, 'the modal stays');
    throw new Error('The modal is not one that Slack takes.');
  }
  await client.views.update({ view_id: body.view?.id ?? '', view });
}
