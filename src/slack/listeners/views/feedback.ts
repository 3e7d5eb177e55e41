import type { App } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { readMeant } from '../../views/feedback/answer-meant.ts';
import { thanksView, wrongs } from '../../views/feedback/feedback-view.ts';

/** The form that says what was wrong with an answer: kept as one of a fixed list, and thanked for in the same place. */
export function listenToFeedbackForms(app: App, desk: FrontDesk): void {
  app.view('feedback', async ({ ack, body, view }) => {
    const chosen = view.state.values.wrong?.reason?.selected_option?.value;
    const reason = wrongs.find(({ value }) => value === chosen)?.value;
    if (reason === undefined)
      return ack({ response_action: 'errors', errors: { wrong: 'Choose what was wrong.' } });
    await ack({ response_action: 'update', view: thanksView() });
    const meant = readMeant(view.private_metadata);
    if (meant === null) return;
    const opinion = { team: body.team?.id ?? '', user: body.user.id, verdict: 'wrong', ...meant } as const;
    await desk.feedback.keep({ ...opinion, reason, at: desk.now() });
    desk.log.info({ via: 'feedback', verdict: 'wrong', reason, intent: meant.intent }, 'feedback');
  });
}
