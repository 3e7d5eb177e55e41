import { setTimeout as pause } from 'node:timers/promises';
import type { AnswersSeen } from './answers-seen.ts';
import { mention } from './mention.ts';

/** What a stretch of questions took, each in milliseconds. */
export interface Paced {
  /** From sending the question to the post of its answer; infinite where none came. */
  answered: number[];
  acked: number[];
}

/**
 * Asks at a steady rate whatever the bot does meanwhile, as a workspace would, and waits for all answers.
 *
 * @param perSecond questions a second
 * @param seconds how long
 */
export async function paced(
  port: number,
  api: AnswersSeen,
  { texts, perSecond, seconds }: { texts: readonly string[]; perSecond: number; seconds: number },
): Promise<Paced> {
  const acked: number[] = [];
  const waits: Promise<number>[] = [];
  const begun = performance.now();
  for (let sent = 0; sent < perSecond * seconds; sent += 1) {
    const due = begun + (sent * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await pause(early);
    const at = performance.now();
    const ts = mention(port, texts[sent % texts.length] ?? '', (milliseconds) => acked.push(milliseconds));
    waits.push(
      api.answerTo(ts).then((seen) => (seen === null ? Number.POSITIVE_INFINITY : performance.now() - at)),
    );
  }
  return { answered: await Promise.all(waits), acked };
}
