import type { App } from '@slack/bolt';
import type { FrontDesk } from '../../front-desk.ts';
import { answerMessage } from '../../messages/answer-message.ts';
import { checked } from '../../messages/checked.ts';
import { sentences } from '../../messages/sentences.ts';
import { plainText } from '../../plain-text.ts';

/** `/cpt QUESTION`: answered for the asker alone. Bare `/cpt` says how it is used, until there is a form to open. */
export function listenToCpt(app: App, desk: FrontDesk): void {
  app.command('/cpt', async ({ command, ack, respond, context }) => {
    await ack();
    if (!(await desk.claims.claim(`command:${command.trigger_id}`))) return;
    const text = plainText(command.text ?? '', { botUserId: context.botUserId });
    await respond({ response_type: 'ephemeral', ...reply(text, desk) });
  });
}

function reply(text: string, desk: FrontDesk) {
  if (text === '') return { text: sentences.usage };
  try {
    const context = desk.context();
    const { answer, request } = desk.door.ask(text, context, null);
    desk.log.info({ via: '/cpt', intent: answer.intent, status: answer.status }, 'answered');
    const shown = {
      answer,
      request,
      context,
      ruleSet: desk.ruleSet,
      place: 'only-asker' as const,
      changed: null,
    };
    return checked(answerMessage(shown), desk.log);
  } catch (err) {
    desk.log.error({ err, code: 'ANSWER_FAILED', via: '/cpt' }, 'no answer');
    return { text: sentences.broke };
  }
}
