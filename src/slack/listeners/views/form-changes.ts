import type { App, BlockAction } from '@slack/bolt';
import { validateView } from '../../../blockkit/validate-view.ts';
import { actionIds } from '../../action-ids.ts';
import type { FrontDesk } from '../../front-desk.ts';
import { formActions } from '../../views/code-visit/code-visit-view.ts';
import { drawForm } from '../../views/code-visit/draw-form.ts';
import { readMetadata } from '../../views/code-visit/form-metadata.ts';
import { readState } from '../../views/code-visit/read-state.ts';
import { type VisitForm, withoutRow, withRow } from '../../views/code-visit/visit-form.ts';

/**
 * Every field of "Code a visit" and its two buttons: the claim is worked out anew and drawn into the form. Of two changes
 * that overtake each other Slack takes the one that knows the newer form.
 */
export function listenToFormChanges(app: App, desk: FrontDesk): void {
  app.action<BlockAction>(actionIds.form, async ({ ack, body, action, client }) => {
    await ack();
    const { view } = body;
    const kept = view === undefined ? null : readMetadata(view.private_metadata);
    if (view === undefined || kept === null) return;
    const typed = readState(view.state?.values, kept.form);
    const form = changedBy(action.action_id, 'value' in action ? String(action.value) : '', typed);
    const context = await desk.context({ team: body.team?.id ?? '', user: body.user.id, client });
    const drawn = drawForm(form, kept.origin, context, desk);
    const problems = validateView(drawn);
    if (problems.length > 0) {
      desk.log.error(
        { code: 'VIEW_INVALID', problems: problems.map(({ at }) => at) },
        'the form stays as it is',
      );
      return;
    }
    try {
      await client.views.update({ view_id: view.id, hash: view.hash, view: drawn });
    } catch (err) {
      // A newer change is under way, or the form was closed: either way there is nothing to draw.
      desk.log.info({ err, code: 'FORM_NOT_DRAWN' }, 'the form stays as it is');
    }
  });
}

function changedBy(actionId: string, value: string, form: VisitForm): VisitForm {
  if (actionId === formActions.add) return withRow(form);
  if (actionId === formActions.remove) return withoutRow(form, Number(value));
  return form;
}
