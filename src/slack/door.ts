import type { Answer, AskerContext } from '../answer/answer.ts';
import type { AskId } from '../core/visit.ts';
import type { Request } from '../language/request.ts';
import type { Conversation } from '../store/conversations.ts';

/** An answer with what was understood, so that a button can ask again without the asker's words. */
export interface Answered {
  answer: Answer;
  request: Request;
}

/** The way from Slack to the answers, handed in: the listeners know no rules and no language. */
export interface Door {
  /** Answers what a person typed; `thread` is what the conversation's last answer left. */
  ask(text: string, context: AskerContext, thread: Conversation | null): Answered;
  /** Answers again with one question settled by a button's choice. */
  change(request: Request, ask: AskId, choice: string, context: AskerContext): Answered;
  /** Answers the same request once more, to show another side of it. */
  repeat(request: Request, context: AskerContext): Answered;
}
