import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A Web API root on loopback that says yes to everything: the same for the bare app and for ours. */
export async function quietApi(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-oauth-scopes', 'app_mentions:read,chat:write,commands,im:history');
    response.end(
      JSON.stringify({
        ok: true,
        url: 'http://127.0.0.1/',
        team: 'Bench',
        team_id: 'T1',
        user: 'claimline',
        user_id: 'U1',
        bot_id: 'B1',
      }),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/api/`, close: () => server.close() };
}
