import type { Engine } from './engines/engine.ts';
import { quantile } from './quantile.ts';

/** Which intents are right for a kind of question: a visit with minutes may be read as coding or as counting. */
const rightFor: Record<string, readonly string[]> = {
  select_code: ['code-visit', 'explain-code'],
  count_units: ['count-units', 'code-visit'],
  pair_check: ['check-pair'],
  modifier: ['find-modifier', 'payer-rules'],
  document: ['document'],
  compare: ['compare-codes'],
  lookup: ['explain-code', 'denial', 'payer-rules', 'help'],
  payer: ['payer-rules'],
  out_of_scope: ['out-of-scope', 'small-talk'],
};

/** How often an engine was right, and what a decision took. */
export interface Race {
  name: string;
  right: number;
  of: number;
  /** Median of a decision, in microseconds. */
  microseconds: number;
}

const rounds = 5;

/** The same questions for every engine, in turns, so that a noisy minute hits all. */
export async function intentRace(
  engines: readonly Engine[],
  questions: readonly { text: string; kind: string }[],
): Promise<Race[]> {
  const races = engines.map(({ name }) => ({ name, right: 0, of: questions.length, times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { text, kind } of questions) {
      for (const [at, engine] of engines.entries()) {
        const begun = process.hrtime.bigint();
        const intent = await engine.decide(text);
        const race = races[at];
        if (!race) continue;
        race.times.push(Number(process.hrtime.bigint() - begun) / 1000);
        if (round === 0 && rightFor[kind]?.includes(intent)) race.right += 1;
      }
    }
  }
  return races.map(({ times, ...race }) => ({ ...race, microseconds: quantile(times, 0.5) }));
}
