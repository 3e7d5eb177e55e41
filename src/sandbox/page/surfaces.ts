import { mountChannel } from './views/channel.ts';
import { mountSidebar } from './views/sidebar.ts';
import { mountSpoken } from './views/spoken.ts';
import { mountThread } from './views/thread.ts';
import type { Workspace } from './workspace.ts';

/**
 * Every place of the page where something of the workspace is shown. Each draws itself from the workspace and again
 * whenever that changes.
 *
 * Not here yet, because the stand-in's server does not speak `views.*`: modals (a surface that opens on
 * `views.open` and draws the same blocks with their inputs' state), the App Home (a tab of the bot's direct message)
 * and shortcuts (an entry of the message's own menu).
 */
export const surfaces: ((workspace: Workspace) => void)[] = [
  mountSidebar,
  mountChannel,
  mountThread,
  mountSpoken,
];
