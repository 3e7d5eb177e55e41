import type { App } from '@slack/bolt';
import type { FrontDesk } from '../../front-desk.ts';
import { showView } from './show-view.ts';

/** `Back`: from the reasons or the checklist to the answer. */
export function listenToBack(app: App, desk: FrontDesk): void {
  showView(app, desk, 'answer');
}
