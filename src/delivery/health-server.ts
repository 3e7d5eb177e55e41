import { createServer } from 'node:http';
import { answerHealth } from './health.ts';
import type { Readiness } from './readiness.ts';

/** A server for health alone: Socket Mode has no other. */
export interface HealthServer {
  /** Rejects with Node's error (`EADDRINUSE`) where the port cannot be had. */
  listen(port: number): Promise<void>;
  close(): void;
}

/** Makes the server; it listens on nothing until told. */
export function healthServer(ready: Readiness): HealthServer {
  const server = createServer((request, response) => {
    answerHealth(request.url?.split('?', 1)[0] ?? '/', ready, response);
  });
  return {
    listen: (port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, resolve);
      }),
    close: () => void server.close(),
  };
}
