import type { App } from '@slack/bolt';
import type { FrontDesk } from '../../front-desk.ts';
import { showView } from './show-view.ts';

/** `Why`: every rule that spoke, with its source, in the place of the answer. */
export function listenToWhy(app: App, desk: FrontDesk): void {
  showView(app, desk, 'why');
}
