import type { AskerContext } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import type { House } from '../answer/house.ts';

const context: AskerContext = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' };

/**
 * Microseconds of reading and answering one question in a warm process: every single time, in order.
 *
 * @param warmUp rounds over all questions before the first that counts
 */
export function answerTimes(
  house: House,
  questions: readonly string[],
  { warmUp, rounds }: { warmUp: number; rounds: number },
): number[] {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const question of questions) {
      const begun = process.hrtime.bigint();
      answerQuestion(question, context, house);
      if (round >= 0) times.push(Number(process.hrtime.bigint() - begun) / 1000);
    }
  }
  return times;
}
