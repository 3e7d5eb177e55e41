import type { App } from '@slack/bolt';
import { readButton } from '../../carried/read-button.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { answerModalId } from '../../messages/answer-modal.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { asItStands } from '../../presses/pressed.ts';
import { handAnswer, handSentence } from '../../sending/hand-over.ts';
import { publishHome } from '../../views/home/publish-home.ts';

/**
 * "Send me the message": the answer of a modal, as it stands, as a message with all its buttons, in the direct message; the
 * Home tab, where most of them are opened, says where it went.
 */
export function listenToAnswerView(app: App, desk: FrontDesk): void {
  app.view({ type: 'view_submission', callback_id: answerModalId }, async ({ ack, body, view, client }) => {
    await ack();
    if (!(await desk.claims.claim(`view:${view.id}`))) return;
    const receiver = {
      asker: { team: body.team?.id ?? '', user: body.user.id, client },
      origin: { channel: null, responseUrl: null },
    };
    const press = readButton(view.private_metadata, desk.ruleSet);
    if (press === null) return handSentence(sentences.oldForm, receiver, desk);
    const { course, context } = press;
    const { answer, request } = desk.door.repeat(asItStands(course, desk), context);
    const around = { context, ruleSet: desk.ruleSet, place: 'direct', changed: null, course } as const;
    await handAnswer({ answer, request, ...around }, receiver, desk);
    await publishHome(receiver.asker, desk, { text: sentences.sent, at: 'top' });
  });
}
