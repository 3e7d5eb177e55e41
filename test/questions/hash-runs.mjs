#!/usr/bin/env node
// Writes the sums of every run of six words of questions that are kept elsewhere, so that a test can see whether one of
// them stands in the project without the project holding them: node test/questions/hash-runs.mjs FILE.jsonl > known-runs.json
import { readFileSync } from 'node:fs';
import { runsOf, sumOf } from './runs.mjs';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('hash-runs: name a file with one question a line, each with its "text".\n');
  process.exit(2);
}
const questions = readFileSync(file, 'utf8').trim().split('\n');
const sums = questions.flatMap((line) => runsOf(JSON.parse(line).text).map(sumOf));
process.stdout.write(`${JSON.stringify([...new Set(sums)].sort())}\n`);
