import type { Submission } from '../../hands/viewing.ts';
import { wrongFields } from '../elements/wrong-fields.ts';
import type { StandIn } from '../stand-in.ts';
import { viewObject } from '../views/view-object.ts';
import { ME } from '../workspace/clinic.ts';
import { byWhom, NOT_INTERACTIVE } from './interaction.ts';
import { takeViewResponse } from './take-view-response.ts';

const TROUBLE = 'We had some trouble connecting. Try again?';

/**
 * Submits the modal on top and does what the bot's acknowledgement says. Fields that Slack itself finds wrong never reach the bot.
 * @see https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload#view_submission
 */
export async function submitView(standIn: StandIn, user: string = ME.id): Promise<Submission> {
  const { settings, views, triggers } = standIn;
  const view = views.modals(user).at(-1);
  if (view === undefined) return { ok: false, error: 'No modal is open.' };
  if (view.submit === null) return { ok: false, error: 'This modal has no button to submit it.' };
  if (!settings.interactive) return NOT_INTERACTIVE;

  view.errors = wrongFields(view);
  views.changed(view);
  if (Object.keys(view.errors).length > 0) return mend(view.errors);

  const trigger = triggers.issue(user, view.id);
  const payload = {
    type: 'view_submission',
    ...byWhom(user, standIn),
    trigger_id: trigger,
    view: viewObject(view),
    response_urls: [],
  };
  const name = view.callbackId === '' ? 'view_submission' : view.callbackId;
  const result = await standIn.deliver({ type: 'interactive', payload, name, id: trigger });
  if (!result.ok) return { ok: false, error: TROUBLE };
  const taken = takeViewResponse(result.body, view, standIn);
  if (taken === 'refused') return { ok: false, error: TROUBLE };
  return taken === 'errors' ? mend(view.errors) : { ok: true };
}

function mend(errors: Record<string, string>): Submission {
  return { ok: false, error: Object.values(errors).join(' '), errors };
}
