import { quantile } from '../quantile.ts';
import { lanes, perSecond, type Turn, warmUp } from './turn.ts';

/** The turns of one bot in words: times of all its turns together, the median of its rates. */
export function turnsInWords(name: string, turns: readonly Turn[]): string[] {
  const answered = all(turns, 'answered');
  const calls = Object.entries(turns.at(-1)?.calls ?? {}).map(
    ([method, times]) => `${times.toFixed(2)} ${method}`,
  );
  const rates = lanes.map((lane, at) => `${rate(turns, at).toFixed(0)} with ${lane} under way`);
  return [
    `${perSecond} questions a second, ${name}, after ${warmUp.questions} (fresh: p50 ${ms(all(turns, 'fresh'), 0.5)}): answered after p50 ${ms(answered, 0.5)}, p99 ${ms(answered, 0.99)}; acked at the latest after ${ms(all(turns, 'acked'), 1)}; a question costs ${calls.join(', ')}`,
    `the most answers a second, ${name}: ${rates.join(', ')}`,
  ];
}

/** How ours stands against the bare app. */
export function ratioInWords(bare: readonly Turn[], ours: readonly Turn[]): string {
  const p99 = (turns: readonly Turn[]) => quantile(all(turns, 'answered'), 0.99);
  const most = (turns: readonly Turn[]) => Math.max(...lanes.map((_, at) => rate(turns, at)));
  return `Claimline against bare Bolt: p99 ${(p99(ours) / p99(bare)).toFixed(2)} times, the most answers a second ${(most(ours) / most(bare)).toFixed(2)} times`;
}

const all = (turns: readonly Turn[], what: 'fresh' | 'answered' | 'acked') =>
  turns.flatMap((turn) => turn[what]);
const rate = (turns: readonly Turn[], at: number) =>
  quantile(
    turns.map(({ rates }) => rates[at] ?? 0),
    0.5,
  );
const ms = (times: number[], share: number) => `${quantile(times, share).toFixed(1)} ms`;
