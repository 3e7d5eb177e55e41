import type { AskerContext } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import type { House } from '../answer/house.ts';
import { hostileLines } from './hostile-lines.ts';

const context: AskerContext = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' };

/**
 * Answers many hostile lines in one process.
 *
 * @returns the milliseconds of each, and by how many MB the heap in use grew between two collections; the growth is
 *   NaN where the process was started without `--expose-gc`
 */
export function hostileRun(house: House, count: number): { times: number[]; grownMegabytes: number } {
  const times: number[] = [];
  for (const line of hostileLines(300, 7)) answerQuestion(line, context, house);
  const before = heapInUse();
  for (const line of hostileLines(count)) {
    const begun = performance.now();
    answerQuestion(line, context, house);
    times.push(performance.now() - begun);
  }
  return { times, grownMegabytes: (heapInUse() - before) / 2 ** 20 };
}

function heapInUse(): number {
  if (globalThis.gc === undefined) return Number.NaN;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
