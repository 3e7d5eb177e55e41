import { validateView } from '../../../blockkit/validate-view.ts';
import type { Asker } from '../../desk/asker.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { type HomeNotice, homeView } from './home-view.ts';
import { askedKey } from './welcome.ts';

/** How many of somebody's answers are looked at for the list: not each of them is one to come back to. */
const mostRecent = 20;

/**
 * Draws somebody's Home tab anew; where Slack does not take it, it stays as it was, with a line in the log.
 *
 * @param notice what was just pressed there has changed; shown until the tab is drawn the next time
 * @returns whether the tab shows it
 */
export async function publishHome(asker: Asker, desk: FrontDesk, notice?: HomeNotice): Promise<boolean> {
  const { team, user, client } = asker;
  const [context, recent, settled, { person }] = await Promise.all([
    desk.context(asker),
    desk.answers.recent(team, user, mostRecent),
    desk.once.was(askedKey(asker)),
    desk.defaults.around(team, user),
  ]);
  const hasChosen = person?.payer != null || person?.discipline != null;
  const view = homeView(desk, { context, recent, settled, hasChosen, notice });
  const problems = validateView(view);
  if (problems.length > 0) {
    desk.log.error({ code: 'VIEW_INVALID', problems: problems.map(({ at }) => at) }, 'no Home tab');
    return false;
  }
  try {
    await client.views.publish({ user_id: user, view });
    return true;
  } catch (err) {
    desk.log.warn({ err, code: 'HOME_NOT_PUBLISHED' }, 'the Home tab stays as it was');
    return false;
  }
}
