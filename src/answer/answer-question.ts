import { readQuestion } from '../language/read-question.ts';
import type { Conversation } from '../language/replies/reply.ts';
import type { IntentId } from '../language/request.ts';
import { reminder } from '../privacy/reminder.ts';
import type { AskerContext } from './answer.ts';
import { answerRequest } from './answer-request.ts';
import type { Answered, House } from './house.ts';

/**
 * The one door: a question in a person's own words, to the answer for people and programs alike. Any text gets an
 * answer; nothing is thrown for what somebody typed.
 *
 * @param text plain text, already free of Slack's markup
 * @param context who asks, and the date of service where the question names none
 * @param thread the conversation that the question continues, or null where it stands alone
 * @param intent what the question is after, where that was said otherwise (`/units`); null where its words decide
 */
export function answerQuestion(
  text: string,
  context: AskerContext,
  house: House,
  thread: Conversation | null = null,
  intent: IntentId | null = null,
): Answered {
  const { request, personal, saidToUs } = readQuestion(text, house.model, thread, context.today);
  const asked = intent === null ? request : { ...request, intent, sure: true };
  const { answer } = answerRequest(asked, context, house, text);
  return {
    answer,
    request: asked,
    reminder: reminder(personal),
    // An answer that waits for minutes still names codes.
    forUs: () => saidToUs(answer.status !== 'answered' && answer.lines.every(({ code }) => code === null)),
  };
}
