import type { RunningApp } from '../running-app.ts';
import type { AnswersSeen } from './answers-seen.ts';
import { fullest } from './fullest.ts';
import { paced } from './paced.ts';

/** Questions a second at the steady pace. */
export const perSecond = 100;
/** Questions under way at once where a bot is asked for all it can do. */
export const lanes: readonly number[] = [1, 8, 32];

/** What one process of a bot did. */
export interface Turn {
  /** Milliseconds from a question to its answer in the first seconds of the process. */
  fresh: number[];
  /** Milliseconds from each question to its answer, and to its acknowledgement, at the steady pace. */
  answered: number[];
  acked: number[];
  /** Calls of the Web API by method that a question cost. */
  calls: Record<string, number>;
  /** Answers a second, by the order of `lanes`. */
  rates: number[];
}

/**
 * Questions after which Node has compiled what answers take: a minute at the steady pace. Until then most of the time of
 * either bot goes into that, and the more code answers, the longer.
 */
export const warmUp = { questions: perSecond * 60, inFlight: 8, seconds: 60 };

/**
 * Asks a fresh process at the steady pace, warms it up, asks again at the steady pace, then for all that it can do, and
 * ends it.
 */
export async function turn(app: RunningApp, api: AnswersSeen, texts: readonly string[]): Promise<Turn> {
  const { answered: fresh } = await paced(app.port, api, { texts, perSecond, seconds: 3 });
  await fullest(app.port, api, { texts, ...warmUp });
  api.calls();
  const { answered, acked } = await paced(app.port, api, { texts, perSecond, seconds: 10 });
  const calls = Object.fromEntries(
    Object.entries(api.calls()).map(([method, times]) => [method, times / answered.length]),
  );
  const rates: number[] = [];
  for (const inFlight of lanes) rates.push(await fullest(app.port, api, { texts, inFlight, seconds: 3 }));
  await app.end();
  return { fresh, answered, acked, calls, rates };
}
