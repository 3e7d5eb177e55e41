import { mountModal } from './app/modal.ts';
import { tellOpenings } from './app/tell-openings.ts';
import { mountChannel } from './views/channel.ts';
import { mountSidebar } from './views/sidebar.ts';
import { mountSpoken } from './views/spoken.ts';
import { mountThread } from './views/thread.ts';
import type { Workspace } from './workspace.ts';

/**
 * Every place of the page where something of the workspace is shown. Each draws itself from the workspace and again
 * whenever that changes.
 */
export const surfaces: ((workspace: Workspace) => void)[] = [
  mountSidebar,
  mountChannel,
  mountThread,
  mountModal,
  mountSpoken,
  tellOpenings,
];
