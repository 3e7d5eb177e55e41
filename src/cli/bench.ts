import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Command } from 'commander';
import { answerTimes } from '../bench/answer-time.ts';
import { claimline } from '../bench/engines/claimline.ts';
import { sentencesOf } from '../bench/engines/engine.ts';
import { naturalDefaults } from '../bench/engines/natural-defaults.ts';
import { nlpjsBasic } from '../bench/engines/nlpjs-basic.ts';
import { evaluateTimes } from '../bench/evaluate-time.ts';
import { eventRace } from '../bench/events/event-race.ts';
import { hostileRun } from '../bench/hostile-run.ts';
import { importTime } from '../bench/import-time.ts';
import { intentRace } from '../bench/intent-race.ts';
import { quantile } from '../bench/quantile.ts';
import { quietApi } from '../bench/quiet-api.ts';
import { readyTime } from '../bench/ready-time.ts';
import { rulebookTimes } from '../bench/rulebook-time.ts';
import { loadIntents } from '../language/intents/classifier/load-intents.ts';
import { intentsFolder } from '../language/places.ts';
import { openHouse } from '../open-house.ts';
import { readQuestions } from './eval/read-questions.ts';

const rounds = 9;
const hostileCount = 10_000;

/** Start-up beside a bare Bolt app, in turns, so that a noisy minute hits both. */
async function start(): Promise<void> {
  const api = await quietApi();
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await readyTime('./bare-app.js', api.url));
    ours.push(await readyTime('../bundle/main.js', api.url));
  }
  api.close();
  const [b, o] = [quantile(bare, 0.5), quantile(ours, 0.5)];
  console.log(
    `ready in HTTP mode, median of ${rounds}: bare Bolt ${b.toFixed(0)} ms, Claimline ${o.toFixed(0)} ms, ratio ${(o / b).toFixed(2)}`,
  );
}

const house = await openHouse();

/** The slowest of many lines that nobody should type, and what they leave behind. */
function hostile(): void {
  const { times, grownMegabytes } = hostileRun(house, hostileCount);
  const slowest = Math.max(...times);
  console.log(
    `${hostileCount} hostile lines: slowest ${slowest.toFixed(0)} ms, heap afterwards ${grownMegabytes.toFixed(1)} MB more`,
  );
}

const folder = new URL('../../test/questions/', import.meta.url);
/** Questions that nobody tuned to: whichever sets of them stand there today. */
const questions = readdirSync(folder)
  .filter((name) => name.startsWith('reporting-'))
  .flatMap((name) => readQuestions(new URL(name, folder)));

/** Questions of up to 30 words, in a process that has answered some thousands. */
function answers(): void {
  const short = questions.map(({ text }) => text).filter((text) => text.split(/\s+/).length <= 30);
  const times = answerTimes(house, short, { warmUp: 100, rounds: 20 });
  console.log(
    `reading and answering, ${short.length} questions of up to 30 words: median ${quantile(times, 0.5).toFixed(0)} µs, 99th percentile ${quantile(times, 0.99).toFixed(0)} µs`,
  );
  const natural = Object.keys(createRequire(import.meta.url).cache).filter((path) =>
    path.includes('/node_modules/natural/'),
  );
  console.log(`files of natural loaded: ${natural.length}`);
  for (const path of natural) console.log(`  ${path.slice(path.indexOf('natural/'))}`);
}

/** Which intent is meant: ours beside engines that were trained on the same sentences, and asked the same questions. */
async function intents(): Promise<void> {
  const sentences = sentencesOf(loadIntents(intentsFolder, [], []));
  const engines = [claimline(house.model), ...naturalDefaults(sentences), await nlpjsBasic(sentences)];
  for (const { name, right, of, microseconds } of await intentRace(engines, questions)) {
    const share = ((100 * right) / of).toFixed(1);
    console.log(`intent, ${name}: ${right} of ${of} (${share} %), median ${microseconds.toFixed(0)} µs`);
  }
}

/** A whole quarter of the pair table, invented, from four zips to an edition in its place. */
async function imports(): Promise<void> {
  for (const line of await importTime(house.ruleSet, 2_550_000)) console.log(`import: ${line}`);
}

/** The rules alone: one visit of four services, evaluated. */
function evaluations(): void {
  const times = evaluateTimes(house.ruleSet, { warmUp: 5000, rounds: 20_000 });
  console.log(
    `evaluating a visit of four services: median ${quantile(times, 0.5).toFixed(0)} µs, 99th percentile ${quantile(times, 0.99).toFixed(0)} µs`,
  );
}

/** The rules made ready, as a start takes them and from YAML, with more and more files. */
function rulebook(): void {
  for (const { files, ready, work } of rulebookTimes(rounds)) {
    const what =
      files === null ? 'rules as packed by the build' : `rules read and checked from ${files} YAML files`;
    const each = files === null ? '' : `, ${((1000 * work) / files).toFixed(0)} µs a file`;
    console.log(`${what}: ready in ${ready.toFixed(0)} ms, the work ${work.toFixed(0)} ms${each}`);
  }
}

/** Questions in channels, beside a bare Bolt app that posts the same. */
async function events(): Promise<void> {
  for await (const line of eventRace()) console.log(line);
}

/** Every measurement by its name, in the order in which all are run: `npm run bench -- answers start` runs two of them. */
const measurements: Record<string, () => unknown> = {
  evaluations,
  rulebook,
  answers,
  hostile,
  intents,
  start,
  events,
  imports,
};

const { args } = new Command('bench')
  .argument('[names...]', `which of ${Object.keys(measurements).join(', ')}; all without`)
  .parse();
const unknown = args.filter((name) => measurements[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `No measurement is called ${unknown.join(', ')}: there are ${Object.keys(measurements).join(', ')}.`,
  );
  process.exit(2);
}
for (const [name, measure] of Object.entries(measurements))
  if (args.length === 0 || args.includes(name)) await measure();
