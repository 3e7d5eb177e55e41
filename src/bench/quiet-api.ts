import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call of the Web API, as it came in. */
export interface Call {
  method: string;
  /** What it was called with, read only where somebody asks for it; of a form all values are text. */
  body(): Record<string, unknown>;
}

/**
 * A Web API root on loopback that says yes to everything: the same for the bare app and for ours.
 *
 * @param onCall hears of each call before it is answered
 */
export async function quietApi(
  onCall: (call: Call) => void = () => {},
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const method = (request.url ?? '').slice('/api/'.length);
      const body = () => readBody(request, Buffer.concat(chunks).toString());
      onCall({ method, body });
      response.setHeader('content-type', 'application/json');
      response.setHeader('x-oauth-scopes', 'app_mentions:read,chat:write,commands,im:history');
      response.end(yes);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/api/`, close };
}

const readBody = ({ headers }: IncomingMessage, text: string): Record<string, unknown> =>
  headers['content-type']?.includes('json') === true
    ? JSON.parse(text)
    : Object.fromEntries(new URLSearchParams(text));

const yes = JSON.stringify({
  ok: true,
  url: 'http://127.0.0.1/',
  team: 'Bench',
  team_id: 'T1',
  user: 'claimline',
  user_id: 'U1',
  bot_id: 'B1',
  ts: '1795000000.000100',
  channel: 'C1',
});
