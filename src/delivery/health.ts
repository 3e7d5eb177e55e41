import type { ServerResponse } from 'node:http';
import type { Readiness } from './readiness.ts';

/** What a balancer or a supervisor may ask. `/healthz`: the process lives. `/readyz`: it can take questions now. */
const answers: Record<string, (ready: Readiness) => { status: number; text: string }> = {
  '/healthz': () => ({ status: 200, text: 'ok' }),
  '/readyz': (ready) =>
    ready.isReady() ? { status: 200, text: 'ready' } : { status: 503, text: 'not ready' },
};

/** The paths that are answered. */
export const healthPaths = Object.keys(answers);

/** Answers a question about health; 404 for any other path. */
export function answerHealth(path: string, ready: Readiness, response: ServerResponse): void {
  const { status, text } = answers[path]?.(ready) ?? { status: 404, text: 'not here' };
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}
