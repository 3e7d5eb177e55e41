import type { StandIn } from '../stand-in.ts';
import { ME } from '../workspace/clinic.ts';

/** Opens the app for a person. Throws an `Error` with a sentence for a tab that the app does not have. */
export function openHome(
  { tab, user = ME.id }: { tab?: 'home' | 'messages'; user?: string },
  { settings, workspace }: StandIn,
): void {
  const opened = tab ?? (settings.home.tab ? 'home' : 'messages');
  if (opened === 'home' && !settings.home.tab) throw new Error('The app has no Home tab.');
  if (opened === 'messages' && settings.home.messages === 'off')
    throw new Error('The app has no Messages tab.');
  workspace.feed.tell({ type: 'app-opened', user, tab: opened });
}
