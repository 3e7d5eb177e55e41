import type { types } from '@slack/bolt';
import type { AskerContext } from '../../../answer/answer.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import type { Shown } from '../../messages/shown/shown.ts';
import type { Origin } from '../../sending/origin.ts';
import { codeVisitView } from './code-visit-view.ts';
import { formProblems } from './form-problems.ts';
import { formRequest } from './form-request.ts';
import { preview } from './preview.ts';
import type { VisitForm } from './visit-form.ts';

/** The form with the claim that it makes now. */
export function drawForm(
  form: VisitForm,
  origin: Origin,
  context: AskerContext,
  desk: FrontDesk,
): types.ModalView {
  const { ruleSet } = desk;
  const problems = formProblems(form, context.today, ruleSet);
  return codeVisitView(form, {
    ruleSet,
    origin,
    preview: preview(answered(form, context, desk), form.rows, problems),
  });
}

/** What the form's answer is made from; null while nothing was given. */
export function answered(form: VisitForm, context: AskerContext, { door, ruleSet }: FrontDesk): Shown | null {
  const request = formRequest(form, ruleSet);
  if (request.services.length === 0) return null;
  const { answer } = door.repeat(request, context);
  return { answer, request, context, ruleSet, place: 'only-asker', changed: null };
}
