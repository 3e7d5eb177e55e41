import type { App, BlockAction, webApi } from '@slack/bolt';
import { validateView } from '../../../blockkit/validate-view.ts';
import type { Asker } from '../../desk/asker.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { actionIds } from '../../presses/action-ids.ts';
import { formActions } from '../../views/code-visit/code-visit-view.ts';
import { drawForm } from '../../views/code-visit/draw-form.ts';
import { drawnForms } from '../../views/code-visit/drawn-forms.ts';
import { readMetadata } from '../../views/code-visit/form-metadata.ts';
import { readState } from '../../views/code-visit/read-state.ts';
import { type VisitForm, withoutRow, withRow } from '../../views/code-visit/visit-form.ts';

/**
 * Every field of "Code a visit" and its two buttons: the claim is worked out anew and drawn into the form, one change after
 * the other, so that none is lost where somebody is faster than the drawing.
 */
export function listenToFormChanges(app: App, desk: FrontDesk): void {
  const drawn = drawnForms();
  app.action<BlockAction>(actionIds.form, async ({ ack, body, action, client }) => {
    await ack();
    const { view } = body;
    const opened = view === undefined ? null : readMetadata(view.private_metadata);
    if (view === undefined || opened === null) return;
    const asker: Asker = { team: body.team?.id ?? '', user: body.user.id, client };
    const pressed = { id: action.action_id, value: 'value' in action ? String(action.value) : '' };

    await desk.inTurn(`view:${view.id}`, async () => {
      const last = drawn.last(view.id);
      const typed = readState(view.state?.values, last?.form ?? opened.form);
      const form = changedBy(pressed, typed);
      const modal = drawForm(form, opened.origin, await desk.context(asker), desk);
      const problems = validateView(modal);
      if (problems.length > 0) {
        desk.log.error({ code: 'VIEW_INVALID', problems: problems.map(({ at }) => at) }, 'the form stays');
        return;
      }
      const stands = { view_id: view.id, hash: last?.hash ?? view.hash };
      const hash = await update(client, { ...stands, view: modal }, desk);
      if (hash !== null) drawn.keep(view.id, { form, hash });
    });
  });
}

function changedBy({ id, value }: { id: string; value: string }, form: VisitForm): VisitForm {
  if (id === formActions.add) return withRow(form);
  if (id === formActions.remove) return withoutRow(form, Number(value));
  return form;
}

/** @returns Slack's mark of the new drawing; null where the form was closed, or somebody else has drawn it */
async function update(
  client: webApi.WebClient,
  drawing: { view_id: string; hash: string; view: ReturnType<typeof drawForm> },
  { log }: FrontDesk,
): Promise<string | null> {
  try {
    const { view } = await client.views.update(drawing);
    return view?.hash ?? null;
  } catch (err) {
    log.info({ err, code: 'FORM_NOT_DRAWN' }, 'the form stays as it is');
    return null;
  }
}
