import type { App, BlockAction } from '@slack/bolt';
import { carriedBeside } from '../../carried/carried-beside.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { actionIds } from '../../presses/action-ids.ts';
import { tell } from '../../sending/tell.ts';
import { type AnswerMeant, writeMeant } from '../../views/feedback/answer-meant.ts';
import { feedbackView } from '../../views/feedback/feedback-view.ts';
import { openView } from '../../views/open-view.ts';

/**
 * 👍 and 👎 under an answer. Either counts at once, so that a form which is closed loses nothing; the second asks what was
 * wrong. One opinion a person and answer: a second click counts nothing twice. No word is kept.
 */
export function listenToFeedback(app: App, desk: FrontDesk): void {
  app.action<BlockAction>(actionIds.feedback, async ({ ack, body, action, respond, client }) => {
    await ack();
    const verdict = 'value' in action && action.value === 'right' ? 'right' : 'wrong';
    const meant = meantBy(body, desk);
    const opinion = { team: body.team?.id ?? '', user: body.user.id, verdict, ...meant } as const;
    await desk.feedback.keep({ ...opinion, reason: null, at: desk.now() });
    desk.log.info({ via: 'feedback', verdict, intent: meant.intent }, 'feedback');
    if (verdict === 'right') return tell({ body, respond, client }, sentences.thanks);
    const opened = await openView(client, body.trigger_id, feedbackView(writeMeant(meant)), desk.log);
    // Most often the three seconds of the trigger are over.
    if (!opened) await tell({ body, respond, client }, sentences.noForm);
  });
}

function meantBy(body: BlockAction, desk: FrontDesk): AnswerMeant {
  const press = carriedBeside(body, desk.ruleSet);
  return {
    channel: body.channel?.id ?? '',
    answerTs: String(body.container.message_ts ?? body.message?.ts ?? ''),
    intent: press?.course.first.intent ?? 'unknown',
  };
}
