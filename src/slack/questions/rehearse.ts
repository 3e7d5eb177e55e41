import { dayIn } from '../../clinic/day-in.ts';
import { usual } from '../../clinic/usual.ts';
import { packUnderstood } from '../carried/kept-answer.ts';
import type { FrontDesk } from '../desk/front-desk.ts';
import { replyTo } from './make-reply.ts';

/**
 * Makes the reply to a question that nobody asked, and lets it go, so that Node has read and compiled what replies are made
 * with before somebody asks. Nothing is posted, kept or logged of it.
 */
export function rehearse(text: string, desk: FrontDesk): void {
  const context = { ...usual({ person: null, workspace: null }), today: dayIn(null, new Date(desk.now())) };
  const { message, understood } = replyTo({ text, user: 'U0', channel: 'C0', context }, null, desk);
  JSON.stringify(message);
  packUnderstood(understood, desk.ruleSet);
}
