import type { AskerContext } from '../../answer/answer.ts';
import type { Answered } from '../../answer/house.ts';
import type { AskId } from '../../core/visit.ts';
import type { IntentId, Request } from '../../language/request.ts';
import type { Conversation } from '../../store/conversations.ts';

/** The way from Slack to the answers, handed in: the listeners read no rules and no language. */
export interface Door {
  /**
   * Answers what a person typed; `thread` is what the conversation's last answer left, `intent` what a command always
   * means.
   */
  ask(text: string, context: AskerContext, thread: Conversation | null, intent?: IntentId | null): Answered;
  /** The request with one question settled by the label of a choice. */
  settle(request: Request, ask: AskId, choice: string): Request;
  /** Answers a request that is understood already. */
  repeat(request: Request, context: AskerContext): Answered;
}
