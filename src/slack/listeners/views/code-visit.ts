import type { App } from '@slack/bolt';
import { validateView } from '../../../blockkit/validate-view.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { firstInModal } from '../../messages/answer-modal.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { keepPrivate } from '../../questions/keep-private.ts';
import { handAnswer, handSentence } from '../../sending/hand-over.ts';
import type { Origin } from '../../sending/origin.ts';
import { codeVisitId } from '../../views/code-visit/code-visit-view.ts';
import { answered } from '../../views/code-visit/draw-form.ts';
import { readMetadata } from '../../views/code-visit/form-metadata.ts';
import { formProblems } from '../../views/code-visit/form-problems.ts';
import { readState } from '../../views/code-visit/read-state.ts';
import { publishHome } from '../../views/home/publish-home.ts';

/**
 * "Get the answer": what has to be mended is said beside its field and the form stays; else it closes and the answer goes
 * where the form was opened. Where it was opened in no channel, as on the Home tab, the answer takes the place of the form.
 */
export function listenToCodeVisit(app: App, desk: FrontDesk): void {
  app.view({ type: 'view_submission', callback_id: codeVisitId }, async ({ ack, body, view, client }) => {
    const asker = { team: body.team?.id ?? '', user: body.user.id, client };
    const kept = readMetadata(view.private_metadata);
    if (kept === null) {
      await ack();
      return handSentence(sentences.oldForm, { asker, origin: { channel: null, responseUrl: null } }, desk);
    }
    const { origin } = kept;
    const form = readState(view.state.values, kept.form);
    const context = await desk.context(asker);
    const problems = formProblems(form, context.today, desk.ruleSet);
    if (Object.keys(problems).length > 0) return ack({ response_action: 'errors', errors: problems });
    let isClosed = false;
    try {
      const shown = answered(form, context, desk);
      const modal = shown !== null && isNowhere(origin) ? firstInModal(shown, desk.log) : null;
      const inPlace = modal !== null && validateView(modal).length === 0;
      isClosed = true;
      await (inPlace ? ack({ response_action: 'update', view: modal }) : ack());
      // Pressed twice, or delivered twice: one form, one answer.
      if (shown === null || !(await desk.claims.claim(`form:${view.id}`))) return;
      if (!inPlace) await handAnswer(shown, { asker, origin }, desk);
      const { intent, status } = shown.answer;
      desk.log.info({ via: 'form', intent, status }, 'answered');
      await keepPrivate({ request: shown.request, context }, origin.channel ?? '', asker, desk);
      if (isNowhere(origin)) await publishHome(asker, desk);
    } catch (err) {
      if (!isClosed) await ack();
      desk.log.error({ err, code: 'ANSWER_FAILED', via: 'form' }, 'no answer');
      await handSentence(sentences.broke, { asker, origin }, desk);
    }
  });
}

/** Opened on the Home tab or by the global shortcut: a message would stand where nobody looks. */
const isNowhere = ({ channel, responseUrl }: Origin): boolean => channel === null && responseUrl === null;
