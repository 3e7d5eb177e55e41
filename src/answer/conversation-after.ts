import type { Conversation } from '../language/replies/reply.ts';
import { asksOfRule } from '../language/replies/visit/visit-before.ts';
import type { Request } from '../language/request.ts';
import type { Answered } from './house.ts';

/** What a typed code looks like. */
const codeLike = /^[\w.-]{1,12}$/;

const besideTheVisit = ['help', 'small-talk', 'out-of-scope'];

/** Answers to what is no visit: the visit that was talked about before stays, so that "thanks" interrupts nothing. */
export const isBesideTheVisit = (intent: string): boolean => besideTheVisit.includes(intent);

/**
 * Where a conversation stands after an answer: what a thread keeps, in the terminal as in Slack. It holds no word of the
 * asker. What is no visit and no question about one leaves it as it was.
 */
export function conversationAfter(
  { answer, request }: Pick<Answered, 'answer' | 'request'>,
  before: Conversation | null,
): Conversation | null {
  // What was not understood begins a conversation, and ends none.
  if (request.sure ? isBesideTheVisit(answer.intent) : before !== null) return before;
  const { show: _, ...kept } = request;
  return {
    // A code that was dictated is remembered by what it was read as: its words are the asker's.
    request: { ...kept, corrections: kept.corrections.filter(({ typed }) => codeLike.test(typed)) },
    asks: answer.asks.map(({ id }) => id),
    ...(before === null ? {} : { previous: lastVisit(request, before) }),
  };
}

/** The request before this one; questions of rules that follow each other leave the visit before them in mind. */
function lastVisit(now: Request, { request, previous }: Conversation): Request {
  const areRules = asksOfRule(now) && asksOfRule(request);
  return areRules ? (previous ?? request) : request;
}
