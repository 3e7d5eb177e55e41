import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const signingSecret = 'bench-signing-secret-of-32-bytes';

/** A bot in a process of its own that answered `/readyz`. */
export interface RunningApp {
  port: number;
  /** Milliseconds from the start of the process to its first 200. */
  readyAfter: number;
  end(signal?: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

interface Options {
  apiUrl: string;
  /** What Node is told before the script, such as `--cpu-prof`. */
  nodeOptions?: readonly string[];
  environment?: Record<string, string>;
}

/**
 * Starts a compiled script of ours in HTTP mode against a local Web API, and waits until it is ready.
 *
 * @param script beside this one's folder, e.g. `../main.js`
 */
export async function runningApp(
  script: string,
  { apiUrl, nodeOptions = [], environment = {} }: Options,
): Promise<RunningApp> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, fileURLToPath(new URL(script, import.meta.url))], {
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      SLACK_BOT_TOKEN: 'xoxb-bench-token',
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: apiUrl,
      PORT: String(port),
      LOG_LEVEL: 'error',
      ...environment,
    },
  });
  const end = async (signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  while (child.exitCode === null && performance.now() - begun < 20_000) {
    if (await answers(port)) return { port, readyAfter: performance.now() - begun, end };
    await pause(2);
  }
  await end();
  throw new Error(`${script} did not become ready`);
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
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
