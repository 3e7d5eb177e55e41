import type { StandIn } from '../stand-in.ts';
import { viewObject } from '../views/view-object.ts';
import type { Event } from './envelope.ts';

/**
 * Somebody opened the app. The Home tab comes with the view that was published for them, if any.
 * @see https://docs.slack.dev/reference/events/app_home_opened
 */
export function appHomeOpened(
  { user, tab }: { user: string; tab: 'home' | 'messages' },
  { views, workspace, clock }: StandIn,
): Event {
  const home = tab === 'home' ? views.home(user) : null;
  return {
    type: 'app_home_opened',
    user,
    channel: workspace.direct(user)?.id,
    tab,
    ...(home !== null && { view: viewObject(home) }),
    event_ts: clock.ts(),
  };
}
