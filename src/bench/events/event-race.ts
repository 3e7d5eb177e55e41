import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningApp } from '../running-app.ts';
import { type AnswersSeen, answersSeen } from './answers-seen.ts';
import { fullest } from './fullest.ts';
import { mention } from './mention.ts';
import { ratioInWords, turnsInWords } from './race-lines.ts';
import { type Turn, turn, warmUp } from './turn.ts';
import { whereTimeGoes } from './where-time-goes.ts';

/** One question, so that the bare app can post the very body that ours makes of it. */
const texts = ['97110 20 min, 97140 15 min with 98941, medicare'];
const turnsEach = 3;

/**
 * Questions in channels over signed HTTP: a bare Bolt app and ours in turns, the same call with the same body. Gives in
 * words the time to the answer at a steady pace, the most answers a second, the calls that a question costs, and where the
 * time of both goes.
 */
export async function* eventRace(): AsyncGenerator<string> {
  const api = await answersSeen();
  const data = mkdtempSync(join(tmpdir(), 'claimline-events-'));
  const startOurs = (script = '../bundle/main.js', nodeOptions: readonly string[] = []) =>
    runningApp(script, { apiUrl: api.url, nodeOptions, environment: { DATA_DIR: data } });
  const body = JSON.stringify(await bodyOf(startOurs, api));
  const startBare = (nodeOptions: readonly string[] = []) =>
    runningApp('./bare-app.js', { apiUrl: api.url, nodeOptions, environment: { BENCH_BODY: body } });
  const bare: Turn[] = [];
  const ours: Turn[] = [];
  for (let round = 0; round < turnsEach; round += 1) {
    bare.push(await turn(await startBare(), api, texts));
    ours.push(await turn(await startOurs(), api, texts));
  }
  yield* turnsInWords('bare Bolt', bare);
  yield* turnsInWords('Claimline', ours);
  yield ratioInWords(bare, ours);
  yield await placesInWords('bare Bolt', startBare, join(data, 'bare'), api);
  yield await placesInWords(
    'Claimline',
    (options) => startOurs('../main.js', options),
    join(data, 'ours'),
    api,
  );
  rmSync(data, { recursive: true });
  api.close();
}

/** The body that ours posts for the question, without its place. */
async function bodyOf(start: () => ReturnType<typeof runningApp>, api: AnswersSeen): Promise<object> {
  const app = await start();
  const { channel, thread_ts, ...body } = (await api.answerTo(mention(app.port, texts[0] ?? ''))) ?? {};
  await app.end();
  return body;
}

/** A bot once more at its fullest, ours from unbundled files, so that its rooms can be told apart. */
async function placesInWords(
  name: string,
  start: (nodeOptions: readonly string[]) => ReturnType<typeof runningApp>,
  folder: string,
  api: AnswersSeen,
): Promise<string> {
  const app = await start(['--cpu-prof', '--cpu-prof-dir', folder]);
  const seconds = 6;
  await fullest(app.port, api, { texts, ...warmUp });
  const rate = await fullest(app.port, api, { texts, inFlight: 8, seconds });
  await app.end('SIGTERM');
  const places = whereTimeGoes(folder, seconds).filter(({ share }) => share >= 0.005);
  const each = places.map(
    ({ place, share }) =>
      `${place} ${((share * 1_000_000) / rate).toFixed(0)} µs (${(share * 100).toFixed(0)} %)`,
  );
  return `where the time of ${name} goes, of ${(1_000_000 / rate).toFixed(0)} µs a question at its fullest under the profiler: ${each.join(', ')}`;
}
