import { unpackUnderstood } from '../carried/kept-answer.ts';
import type { FrontDesk } from '../desk/front-desk.ts';
import { type Asking, questionKey } from './asking.ts';
import { keepInStep } from './in-step.ts';

/** A deleted question takes its answer along, and what was kept of it. */
export async function followDeletion(asking: Asking, desk: FrontDesk): Promise<void> {
  const { event, team, client } = asking;
  await desk.inTurn(questionKey(asking), async () => {
    const kept = await desk.answers.answerTo(team, event.channel, event.ts);
    if (kept === null) return;
    const was = unpackUnderstood(kept.packed, desk.ruleSet);
    await desk.answers.forget(team, event.channel, event.ts);
    if (kept.answerTs === null) return;
    await keepInStep(asking, kept.answerTs, was, was.before, desk);
    try {
      await client.chat.delete({ channel: event.channel, ts: kept.answerTs });
    } catch (err) {
      desk.log.warn({ err, code: 'ANSWER_NOT_DELETED' }, 'the answer to a deleted question stands');
    }
  });
}
