import type { ServerResponse } from 'node:http';
import type { CustomRoute } from '@slack/bolt';
import type { Readiness } from './readiness.ts';

/** `/healthz`: the process lives. `/readyz`: it can take questions; 503 while it starts, is cut off or drains. */
export function healthRoutes(ready: Readiness): CustomRoute[] {
  const say = (response: ServerResponse, status: number, text: string) => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    response.end(`${text}\n`);
  };
  return [
    { path: '/healthz', method: ['GET'], handler: (_, response) => say(response, 200, 'ok') },
    {
      path: '/readyz',
      method: ['GET'],
      handler: (_, response) =>
        ready.isReady() ? say(response, 200, 'ready') : say(response, 503, 'not ready'),
    },
  ];
}
