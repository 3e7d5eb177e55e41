import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const path = (place: string): string => fileURLToPath(new URL(`../../${place}`, import.meta.url));

it.each([
  ['eval', [path('test/questions/tuning.jsonl')]],
  ['rules', ['show', '97110']],
  ['parse', ['97110 20 min']],
])(
  '%s ends without a word when nobody reads on',
  (command, args) => {
    const script = `node "$@" | true; echo "\${PIPESTATUS[0]}"`;
    const run = spawnSync('bash', ['-c', script, 'bash', path(`dist/cli/${command}.js`), ...args], {
      encoding: 'utf8',
    });
    expect([run.stdout, run.stderr]).toEqual(['0\n', '']);
  },
  60_000,
);
