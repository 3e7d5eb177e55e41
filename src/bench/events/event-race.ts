import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from '../quantile.ts';
import { type RunningApp, runningApp } from '../running-app.ts';
import { type AnswersSeen, answersSeen } from './answers-seen.ts';
import { fullest } from './fullest.ts';
import { mention } from './mention.ts';
import { type Paced, paced } from './paced.ts';
import { whereTimeGoes } from './where-time-goes.ts';

/** One question, so that the bare app can post the very body that ours makes of it. */
const texts = ['97110 20 min, 97140 15 min with 98941, medicare'];
const perSecond = 100;
const seconds = 10;
const turns = 3;
const lanes = [1, 8, 32];

/**
 * Questions in channels over signed HTTP: a bare Bolt app and ours in turns, the same call with the same body. Prints the
 * time to the answer at 100 questions a second, the most answers a second, the calls that a question costs, and where the
 * time of ours goes.
 */
export async function* eventRace(): AsyncGenerator<string> {
  const api = await answersSeen();
  const data = mkdtempSync(join(tmpdir(), 'claimline-events-'));
  const ours = () =>
    runningApp('../bundle/main.js', { apiUrl: api.url, environment: { DATA_DIR: join(data, 'store') } });
  let app = await ours();
  const body = await oneBody(app, api);
  await app.end();
  const contestants = [
    {
      name: 'bare Bolt',
      start: () =>
        runningApp('./bare-app.js', { apiUrl: api.url, environment: { BENCH_BODY: JSON.stringify(body) } }),
      times: { answered: [], acked: [] } as Paced,
      rates: lanes.map((): number[] => []),
      calls: '',
    },
    {
      name: 'Claimline',
      start: ours,
      times: { answered: [], acked: [] } as Paced,
      rates: lanes.map((): number[] => []),
      calls: '',
    },
  ];
  for (let turn = 0; turn < turns; turn += 1) {
    for (const contestant of contestants) {
      app = await contestant.start();
      await paced(app.port, api, { texts, perSecond, seconds: 3 });
      api.calls();
      const { answered, acked } = await paced(app.port, api, { texts, perSecond, seconds });
      contestant.calls = Object.entries(api.calls())
        .map(([method, times]) => `${(times / answered.length).toFixed(2)} ${method}`)
        .join(', ');
      contestant.times.answered.push(...answered);
      contestant.times.acked.push(...acked);
      for (const [at, inFlight] of lanes.entries())
        contestant.rates[at]?.push(await fullest(app.port, api, { texts, inFlight, seconds: 3 }));
      await app.end();
    }
  }
  for (const { name, times, rates, calls } of contestants) {
    yield `${perSecond} questions a second, ${name}: answered after p50 ${ms(times.answered, 0.5)}, p99 ${ms(times.answered, 0.99)}; acked at the latest after ${ms(times.acked, 1)}; a question costs ${calls}`;
    yield `the most answers a second, ${name}: ${lanes.map((lane, at) => `${quantile(rates[at] ?? [], 0.5).toFixed(0)} with ${lane} under way`).join(', ')}`;
  }
  yield ratios(contestants[0], contestants[1]);
  yield* profiled(data, api);
  rmSync(data, { recursive: true });
  api.close();
}

interface Run {
  times: Paced;
  rates: number[][];
}

function ratios(bare: Run | undefined, ours: Run | undefined): string {
  const p99 = (run: Run | undefined) => quantile(run?.times.answered ?? [], 0.99);
  const most = (run: Run | undefined) => Math.max(...(run?.rates ?? []).map((rates) => quantile(rates, 0.5)));
  return `Claimline against bare Bolt: p99 ${(p99(ours) / p99(bare)).toFixed(2)} times, highest throughput ${(most(ours) / most(bare)).toFixed(2)} times`;
}

/** The body that ours posts for the question, without its place. */
async function oneBody(app: RunningApp, api: AnswersSeen): Promise<Record<string, unknown>> {
  const form = await api.answerTo(mention(app.port, texts[0] ?? ''));
  const { channel, thread_ts, token, ...body } = Object.fromEntries(form ?? []);
  return { ...body, blocks: JSON.parse(String(body.blocks)) };
}

/** Ours once more, from unbundled files so that the rooms can be told apart, at its fullest. */
async function* profiled(data: string, api: AnswersSeen): AsyncGenerator<string> {
  const folder = join(data, 'profile');
  const app = await runningApp('../main.js', {
    apiUrl: api.url,
    nodeOptions: ['--cpu-prof', '--cpu-prof-dir', folder],
    environment: { DATA_DIR: join(data, 'profiled') },
  });
  await fullest(app.port, api, { texts, inFlight: 8, seconds: 10 });
  await app.end('SIGTERM');
  const places = whereTimeGoes(folder).filter(({ share }) => share >= 0.005);
  yield `where the time of Claimline goes: ${places.map(({ place, share }) => `${place} ${(share * 100).toFixed(0)} %`).join(', ')}`;
}

const ms = (times: number[], share: number) => `${quantile(times, share).toFixed(1)} ms`;
