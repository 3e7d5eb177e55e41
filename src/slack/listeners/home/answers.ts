import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { readButton } from '../../carried/read-button.ts';
import type { Asker } from '../../desk/asker.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { firstInModal } from '../../messages/answer-modal.ts';
import type { Shown } from '../../messages/shown/shown.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { keepPrivate } from '../../questions/keep-private.ts';
import { handAnswer, handSentence } from '../../sending/hand-over.ts';
import { examples } from '../../views/home/examples.ts';
import { homeActions } from '../../views/home/home-actions.ts';
import { publishHome } from '../../views/home/publish-home.ts';
import { openView } from '../../views/open-view.ts';

const nowhere = { channel: null, responseUrl: null };

/** "Ask this" and "Show" on the Home tab: the answer in a modal, or as a message where the modal comes too late. */
export function listenToHomeAnswers(app: App, desk: FrontDesk): void {
  app.action<BlockAction<ButtonAction>>(homeActions.example, async ({ ack, body, action, client }) => {
    await ack();
    const asker = { team: body.team?.id ?? '', user: body.user.id, client };
    const question = examples[Number(action.value)];
    if (question === undefined) return handSentence(sentences.oldButton, { asker, origin: nowhere }, desk);
    const context = await desk.context(asker);
    const { answer, request } = desk.door.ask(question, context, null);
    await show({ answer, request, context, ...around(desk) }, body.trigger_id, asker, desk);
    await keepPrivate({ request, context }, '', asker, desk);
    await publishHome(asker, desk);
  });
  app.action<BlockAction<ButtonAction>>(homeActions.recent, async ({ ack, body, action, client }) => {
    await ack();
    const asker = { team: body.team?.id ?? '', user: body.user.id, client };
    const press = readButton(action.value, desk.ruleSet);
    if (press === null) return handSentence(sentences.oldButton, { asker, origin: nowhere }, desk);
    const { context } = press;
    const { answer, request } = desk.door.repeat(press.course.first, context);
    await show({ answer, request, context, ...around(desk) }, body.trigger_id, asker, desk);
  });
}

const around = ({ ruleSet }: FrontDesk) => ({ ruleSet, place: 'direct', changed: null }) as const;

async function show(shown: Shown, triggerId: string, asker: Asker, desk: FrontDesk): Promise<void> {
  if (await openView(asker.client, triggerId, firstInModal(shown, desk.log), desk.log)) return;
  await handAnswer(shown, { asker, origin: nowhere }, desk);
}
