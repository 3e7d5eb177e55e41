import { openHome } from '../page-api.ts';
import type { Workspace } from '../workspace.ts';

/** Tells the bot whenever the reader comes to one of the app's tabs. */
export function tellOpenings(workspace: Workspace): void {
  let before = '';
  workspace.onChange(() => {
    const { channel, tab } = workspace.where;
    const isApp = workspace.state.channels.find(({ id }) => id === channel)?.kind === 'im';
    const now = isApp ? (tab ?? 'messages') : '';
    if (now === before) return;
    before = now;
    if (now !== '') void openHome(now);
  });
}
