import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/**
 * Milliseconds from the start of a process to its first 200 on `/readyz`, in HTTP mode against a local API that
 * answers `auth.test`. The process is ended afterwards.
 *
 * @param script a compiled script beside this one's folder, e.g. `../main.js`
 */
export async function readyTime(script: string, apiUrl: string): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      SLACK_BOT_TOKEN: 'xoxb-bench-token',
      SLACK_SIGNING_SECRET: 'bench-signing-secret-of-32-bytes',
      SLACK_API_URL: apiUrl,
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
  });
  try {
    while (child.exitCode === null && performance.now() - begun < 20_000) {
      if (await answers(port)) return performance.now() - begun;
      await pause(2);
    }
    throw new Error(`${script} did not become ready`);
  } finally {
    child.kill('SIGKILL');
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
