import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/bundle/main.js', import.meta.url));

/**
 * Runs the built program with these variables and no others, in an empty folder, so that nobody's .env is read.
 * `seen` waits for words on standard output or error; `ended` for the end; `kill` sends SIGTERM.
 */
export function runMain(env: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    cwd: mkdtempSync(join(tmpdir(), 'claimline-')),
    env: { PATH: process.env.PATH, ...env },
  });
  let stdout = '';
  let stderr = '';
  const waiting: (() => void)[] = [];
  const heard = () => {
    for (const look of waiting) look();
  };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    heard();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
    heard();
  });
  const ended = once(child, 'close').then(([status]) => ({ status, stdout, stderr }));
  return {
    ended,
    kill: () => child.kill('SIGTERM'),
    seen: (words: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        const look = () => {
          const match = words.exec(stdout) ?? words.exec(stderr);
          if (match !== null) resolve(match);
        };
        waiting.push(look);
        look();
        ended.then(() => reject(new Error(`ended without ${words}: ${stdout}${stderr}`)));
      }),
  };
}
