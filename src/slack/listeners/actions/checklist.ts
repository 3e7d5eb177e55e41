import type { App } from '@slack/bolt';
import type { FrontDesk } from '../../front-desk.ts';
import { showView } from './show-view.ts';

/** `Checklist`: everything that the note must show, in the place of the answer. */
export function listenToChecklist(app: App, desk: FrontDesk): void {
  showView(app, desk, 'checklist');
}
