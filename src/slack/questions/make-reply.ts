import type { AskerContext } from '../../answer/answer.ts';
import { conversationAfter } from '../../answer/conversation-after.ts';
import type { Conversation } from '../../store/conversations.ts';
import { saidInWords } from '../carried/course.ts';
import type { Understood } from '../carried/kept-answer.ts';
import type { FrontDesk } from '../desk/front-desk.ts';
import { checked } from '../messages/blocks/checked.ts';
import type { Message } from '../messages/blocks/message.ts';
import { placeOf } from '../messages/shown/place-of.ts';
import { viewMessage } from '../messages/view-message.ts';
import { sentences } from '../messages/words/sentences.ts';
import { plainText } from '../plain-text/plain-text.ts';
import type { Asking } from './asking.ts';
import { hasFile } from './is-question.ts';

/** What goes back to a message, and what is kept of it. */
export interface Reply {
  message: Message | { text: string };
  /** Where the conversation stands after this reply. */
  after: Conversation | null;
  understood: Understood;
  /** What the log says of an answer; null where there was none. */
  told: { intent: string; status: string } | null;
  /** For the asker alone. */
  reminder: string | null;
  /** Whether the message reads as said to Claimline, also where it does not name it; worked out where somebody asks. */
  forUs(): boolean;
}

/**
 * The answer to the message, how to ask where it says nothing, or the sentence that something broke: an asker is never
 * left without a word.
 *
 * @param changed what is new about the answer, in words, where it takes the place of another one
 */
export async function makeReply(
  asking: Asking,
  before: Conversation | null,
  desk: FrontDesk,
  changed: string | null = null,
): Promise<Reply> {
  const { event, team, botUserId, client } = asking;
  const text = plainText(event.text ?? '', { botUserId });
  const nothing = {
    after: before,
    understood: { asked: null, before },
    told: null,
    reminder: null,
    forUs: () => false,
  };
  if (text === '') {
    const sentence = hasFile(event) ? sentences.fileOnly : sentences.empty;
    return { ...nothing, message: { text: sentence } };
  }
  try {
    const user = event.user ?? '';
    const context = await desk.context({ team, user, client });
    return replyTo({ text, user, channel: event.channel, context }, before, desk, changed);
  } catch (err) {
    desk.log.error({ err, code: 'ANSWER_FAILED', via: event.type }, 'no answer');
    return { ...nothing, message: { text: sentences.broke } };
  }
}

/** A question as it was put: in words free of Slack's markup, by whom and where, with what holds where it names nothing. */
export interface Put {
  text: string;
  user: string;
  channel: string;
  context: AskerContext;
}

/** The answer to a question as the message that shows it; `before` and `changed` as above. Nothing is asked of Slack or of the store. */
export function replyTo(
  { text, user, channel, context }: Put,
  before: Conversation | null,
  desk: FrontDesk,
  changed: string | null = null,
): Reply {
  const answered = desk.door.ask(text, context, before);
  const { answer, request, reminder = null } = answered;
  const place = placeOf(channel, desk.grants);
  const saidBy = saidInWords(before, request, user);
  const course = { first: request, saidBy, steps: [] };
  const shown = { answer, request, context, ruleSet: desk.ruleSet, place, changed, course };
  const after = conversationAfter(answered, before);
  return {
    message: checked(viewMessage(request.show ?? 'answer', shown), desk.log),
    after: after && { ...after, saidBy },
    understood: { asked: { request, context }, before },
    told: { intent: answer.intent, status: answer.status },
    reminder,
    forUs: answered.forUs ?? (() => false),
  };
}
