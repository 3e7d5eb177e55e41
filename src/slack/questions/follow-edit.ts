import { packUnderstood, unpackUnderstood } from '../carried/kept-answer.ts';
import type { FrontDesk } from '../desk/front-desk.ts';
import { updateMessage } from '../sending/update-message.ts';
import { type Asking, questionKey } from './asking.ts';
import { keepInStep } from './in-step.ts';
import { makeReply } from './make-reply.ts';
import { remind } from './remind.ts';

/**
 * An edited question changes its answer in place: it is read anew, from where its conversation stood before it. A message
 * that has no answer gets none by an edit.
 */
export async function followEdit(asking: Asking, desk: FrontDesk): Promise<void> {
  const { event, eventId, team, client } = asking;
  // One edit of a mention arrives as two events.
  const edit = event.edited?.ts ?? eventId ?? '';
  if (!(await desk.claims.claim(`edit:${questionKey(asking)}:${edit}`))) return;
  await desk.inTurn(questionKey(asking), async () => {
    const kept = await desk.answers.answerTo(team, event.channel, event.ts);
    if (kept === null || kept.answerTs === null) return;
    const was = unpackUnderstood(kept.packed, desk.ruleSet);
    const reply = await makeReply(asking, was.before, desk, 'the question as edited');
    const stands = { channel: event.channel, ts: kept.answerTs };
    if (!(await updateMessage(client, stands, reply.message, desk.log))) return;
    await desk.answers.keep({ ...kept, packed: packUnderstood(reply.understood, desk.ruleSet) });
    await keepInStep(asking, kept.answerTs, was, reply.after, desk);
    if (reply.told !== null) desk.log.info({ via: 'edit', ...reply.told }, 'answered');
    await remind(client, event, reply.reminder, desk.log);
  });
}
