import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { healthServer } from '../../src/delivery/health-server.ts';
import { readiness } from '../../src/delivery/readiness.ts';

describe('health beside a socket', () => {
  const ready = readiness();
  let port = 0;
  let server = healthServer(ready);

  beforeEach(async () => {
    port = await freePort();
    server = healthServer(ready);
    await server.listen(port);
  });
  afterEach(() => server.close());

  const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;

  it('tells a living process from one that can take questions', async () => {
    ready.set(false);
    expect([await ask('/healthz'), await ask('/readyz?from=probe')]).toEqual([200, 503]);
    ready.set(true);
    expect(await ask('/readyz')).toBe(200);
  });

  it('knows no other page', async () => {
    expect(await ask('/')).toBe(404);
  });

  it('says so when its port is taken', async () => {
    await expect(healthServer(ready).listen(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
