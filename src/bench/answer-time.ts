import type { AskerContext } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import type { House } from '../answer/house.ts';

/** Questions of up to 30 words, as clinics type them. */
const questions = [
  'group balance training 25 minutes with CMT',
  'te 20 mt 10 united',
  'can I bill 97140 with 98941?',
  'TE 14, MT 11, NMR 9',
  '97110 33 min, 97140 7 min, medicare part B',
  '97110 or 97530 for squats, how do they differ',
  'does 97530 need a modifier with an adjustment for a commercial plan',
  'adjusted three regions and did fifteen minutes of neuromuscular re-education on the ankle, blue cross',
  'what should the note say for gait training',
  'who covers the front desk on friday',
];

const context: AskerContext = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' };

/** Microseconds of reading and answering one question in a warm process: every single time, in order. */
export function answerTimes(house: House, rounds: number): number[] {
  const times: number[] = [];
  for (let round = -20; round < rounds; round += 1) {
    for (const question of questions) {
      const begun = process.hrtime.bigint();
      answerQuestion(question, context, house);
      if (round >= 0) times.push(Number(process.hrtime.bigint() - begun) / 1000);
    }
  }
  return times;
}
