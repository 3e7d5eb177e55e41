import type { App, MessageShortcut } from '@slack/bolt';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { plainText } from '../../plain-text/plain-text.ts';
import { keepPrivate } from '../../questions/keep-private.ts';
import { handAnswer, handSentence } from '../../sending/hand-over.ts';
import { shortcuts } from '../../shortcuts/shortcuts.ts';

/** "See you at lunch": what somebody says to others needs no word of thanks from us. */
const courtesies = ['help', 'small-talk'];

/**
 * "Check the coding" on anybody's message: read as a visit, and answered to whoever asked for it, also where the bot is no
 * member. The message is read by itself: what was said around it is not known.
 */
export function listenToCheckCoding(app: App, desk: FrontDesk): void {
  const { callback_id } = shortcuts.checkCoding;
  app.shortcut<MessageShortcut>(
    { callback_id, type: 'message_action' },
    async ({ ack, body, context: { botUserId }, client }) => {
      await ack();
      if (!(await desk.claims.claim(`shortcut:${body.trigger_id}`))) return;
      const asker = { team: body.team?.id ?? '', user: body.user.id, client };
      const origin = { channel: body.channel.id, responseUrl: body.response_url, ...threadOf(body) };
      const text = plainText(body.message.text ?? '', { botUserId });
      if (text === '') return handSentence(sentences.noWords, { asker, origin }, desk);
      try {
        const context = await desk.context(asker);
        const { answer, request, reminder = null } = desk.door.ask(text, context, null);
        const { ruleSet, log } = desk;
        if (courtesies.includes(answer.intent))
          return await handSentence(sentences.noVisit, { asker, origin }, desk);
        const around = { place: 'only-asker', changed: null, reminder } as const;
        await handAnswer({ answer, request, context, ruleSet, ...around }, { asker, origin }, desk);
        log.info({ via: callback_id, intent: answer.intent, status: answer.status }, 'answered');
        await keepPrivate({ request, context }, origin.channel, asker, desk);
      } catch (err) {
        desk.log.error({ err, code: 'ANSWER_FAILED', via: callback_id }, 'no answer');
        await handSentence(sentences.broke, { asker, origin }, desk);
      }
    },
  );
}

/** The thread of a reply; what begins a thread stands in its channel. */
function threadOf({ message }: MessageShortcut): { thread?: string } {
  const { thread_ts: thread, ts } = message;
  return typeof thread === 'string' && thread !== ts ? { thread } : {};
}
