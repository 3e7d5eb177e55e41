import type { App } from '@slack/bolt';
import type { FrontDesk } from '../../front-desk.ts';
import { answerMessage } from '../../messages/answer-message.ts';
import { checked } from '../../messages/checked.ts';
import type { Message } from '../../messages/message.ts';
import { sentences } from '../../messages/sentences.ts';
import type { Place } from '../../messages/shown.ts';
import { placeOf } from '../../place-of.ts';
import { plainText } from '../../plain-text.ts';

/**
 * `/cpt QUESTION`: answered for the asker alone. Bare `/cpt` says how it is used, until there is a form to open.
 * The answer is the acknowledgement itself: it is there in milliseconds, and no second request can lose it.
 */
export function listenToCpt(app: App, desk: FrontDesk): void {
  app.command('/cpt', async ({ command, ack, context }) => {
    if (!(await desk.claims.claim(`command:${command.trigger_id}`))) return ack();
    const text = plainText(command.text ?? '', { botUserId: context.botUserId });
    const { message, told } = reply(text, placeOf(command.channel_id, true), desk);
    await ack({ response_type: 'ephemeral', unfurl_links: false, unfurl_media: false, ...message });
    if (told !== null) desk.log.info({ via: '/cpt', ...told }, 'answered');
  });
}

interface Reply {
  message: Message | { text: string };
  /** What the log says of an answer; null where there was none. */
  told: { intent: string; status: string } | null;
}

function reply(text: string, place: Place, desk: FrontDesk): Reply {
  if (text === '') return { message: { text: sentences.usage }, told: null };
  try {
    const context = desk.context();
    const { answer, request } = desk.door.ask(text, context, null);
    const shown = { answer, request, context, ruleSet: desk.ruleSet, place, changed: null };
    const { intent, status } = answer;
    return { message: checked(answerMessage(shown), desk.log), told: { intent, status } };
  } catch (err) {
    desk.log.error({ err, code: 'ANSWER_FAILED', via: '/cpt' }, 'no answer');
    return { message: { text: sentences.broke }, told: null };
  }
}
