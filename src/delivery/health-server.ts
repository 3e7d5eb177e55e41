import { createServer, type Server } from 'node:http';
import type { ListenOptions } from 'node:net';
import type { Readiness } from './readiness.ts';

/**
 * `/healthz` and `/readyz` of their own, for Socket Mode, where no receiver listens.
 * Rejects with Node's error (`EADDRINUSE`) where the port cannot be had.
 */
export function startHealthServer(listen: ListenOptions, ready: Readiness): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0];
    const [status, text] =
      path === '/healthz'
        ? [200, 'ok']
        : path === '/readyz'
          ? ready.isReady()
            ? [200, 'ready']
            : [503, 'not ready']
          : [404, 'not here'];
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    response.end(`${text}\n`);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(listen, () => resolve(server));
  });
}
