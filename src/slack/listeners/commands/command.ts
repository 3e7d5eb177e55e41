import type { App } from '@slack/bolt';
import { saidInWords } from '../../carried/course.ts';
import type { Understood } from '../../carried/kept-answer.ts';
import type { Command } from '../../commands/command.ts';
import { commands } from '../../commands/commands.ts';
import { usage, usageError } from '../../commands/usage.ts';
import type { Asker } from '../../desk/asker.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { answerMessage } from '../../messages/answer-message.ts';
import { paragraph } from '../../messages/blocks/blocks.ts';
import { checked } from '../../messages/blocks/checked.ts';
import type { Message } from '../../messages/blocks/message.ts';
import { placeOfAsker } from '../../messages/shown/place-of.ts';
import type { Place } from '../../messages/shown/shown.ts';
import { plain } from '../../messages/words/line.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { plainText } from '../../plain-text/plain-text.ts';
import { keepPrivate } from '../../questions/keep-private.ts';
import { openForm } from '../../views/code-visit/open-form.ts';

/**
 * `/cpt QUESTION` and the short ways `/units`, `/modifiers`, `/checklist`: answered for the asker alone. The answer is
 * the acknowledgement itself: it is there in milliseconds, and no second request can lose it.
 */
export function listenToCommands(app: App, desk: FrontDesk): void {
  for (const command of commands) {
    app.command(command.name, async ({ command: typed, ack, context, client }) => {
      if (!(await desk.claims.claim(`command:${typed.trigger_id}`))) return ack();
      const text = plainText(typed.text ?? '', { botUserId: context.botUserId });
      if (text === '' && command.opensForm) {
        await ack();
        const origin = { channel: typed.channel_id, responseUrl: typed.response_url };
        const asker = { team: typed.team_id, user: typed.user_id, client };
        return openForm(typed.trigger_id, asker, origin, desk);
      }
      const asker = { team: typed.team_id, user: typed.user_id, client };
      const { message, told, understood } = await reply(
        command,
        text,
        placeOfAsker(typed.channel_id),
        asker,
        desk,
      );
      await ack({ response_type: 'ephemeral', unfurl_links: false, unfurl_media: false, ...message });
      if (told !== null) desk.log.info({ via: command.name, ...told }, 'answered');
      if (understood !== null) await keepPrivate(understood, typed.channel_id, asker, desk);
    });
  }
}

interface Reply {
  message: Message | { text: string };
  /** What the log says of an answer; null where there was none. */
  told: { intent: string; status: string } | null;
  understood: Understood['asked'];
}

async function reply(
  command: Command,
  text: string,
  place: Place,
  asker: Asker,
  desk: FrontDesk,
): Promise<Reply> {
  if (text === '' || (command.intent !== null && isHelp(text)))
    return { message: { text: usage(command) }, told: null, understood: null };
  try {
    const context = await desk.context(asker);
    const { answer, request, reminder = null } = desk.door.ask(text, context, null, command.intent);
    const missing = command.lacks(request);
    if (missing !== null) {
      const read = [...new Set(request.services.flatMap(({ codes }) => codes.slice(0, 1)))];
      return { message: { text: usageError(command, read, missing) }, told: null, understood: null };
    }
    const saidBy = saidInWords(null, request, asker.user);
    const course = { first: request, saidBy, steps: [] };
    const around = { context, ruleSet: desk.ruleSet, place, changed: null, reminder };
    const shown = { answer, request, course, ...around };
    const { intent, status } = answer;
    const made = answerMessage(shown);
    return {
      message: checked(isHelp(text) ? withUsage(command, made) : made, desk.log),
      told: { intent, status },
      understood: { request, context },
    };
  } catch (err) {
    desk.log.error({ err, code: 'ANSWER_FAILED', via: command.name }, 'no answer');
    return { message: { text: sentences.broke }, told: null, understood: null };
  }
}

const isHelp = (text: string): boolean => text.toLowerCase() === 'help';

/** How the command is typed, above what else can be asked. */
function withUsage(command: Command, { text, blocks }: Message): Message {
  const form = usage(command);
  return { text: `${form}\n\n${text}`, blocks: [...paragraph([plain(form)]), ...blocks] };
}
