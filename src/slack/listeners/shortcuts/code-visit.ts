import type { App, GlobalShortcut } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { shortcuts } from '../../shortcuts/shortcuts.ts';
import { openForm } from '../../views/code-visit/open-form.ts';

/** The global shortcut: the form, from wherever somebody is. No channel comes with it, so the answer goes to them directly. */
export function listenToCodeVisitShortcut(app: App, desk: FrontDesk): void {
  const { callback_id } = shortcuts.codeVisit;
  app.shortcut<GlobalShortcut>({ callback_id, type: 'shortcut' }, async ({ ack, body, client }) => {
    await ack();
    if (!(await desk.claims.claim(`shortcut:${body.trigger_id}`))) return;
    const asker = { team: body.team?.id ?? '', user: body.user.id, client };
    await openForm(body.trigger_id, asker, { channel: null, responseUrl: null }, desk);
  });
}
