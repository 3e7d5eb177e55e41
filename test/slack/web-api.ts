import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

interface Call {
  method: string;
  body: Record<string, string>;
}

/** How a post fails: with a word of Slack's, an answer of Slack's, an HTTP status, or `silence`. */
export type Failure = string | { error: string; [key: string]: unknown } | number;

/** What some methods answer besides. */
const usualAnswers = { 'users.info': { user: { id: 'U1', tz: 'Pacific/Honolulu' } } };

/** A Web API of the smallest kind on loopback: says ok to everything, remembers it, and fails on demand. */
export async function startWebApi() {
  const calls: Call[] = [];
  const failures: Failure[] = [];
  const answers: Record<string, object> = { ...usualAnswers };
  const server = createServer(async (request, response) => {
    const method = request.url?.replace(/^\/(api\/)?/, '') ?? '';
    const body = await readBody(request, method === 'response');
    calls.push({ method, body });
    const error = /^(chat\.|views\.|response)/.test(method) ? failures.shift() : undefined;
    if (error === 'silence') return;
    if (typeof error === 'number') {
      response.writeHead(error, { 'retry-after': '1' }).end('<html>');
      return;
    }
    response.setHeader('content-type', 'application/json');
    const refused = typeof error === 'string' ? { error } : error;
    response.end(
      JSON.stringify(
        refused === undefined
          ? { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', ts: '9.9', channel: 'C1', ...answers[method] }
          : { ok: false, ...refused },
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
  return {
    apiUrl: `${url}api/`,
    responseUrl: `${url}response`,
    /** What was posted, whether by chat.postMessage or to the response_url. */
    posted: () => calls.filter(({ method }) => method === 'chat.postMessage' || method === 'response'),
    /** Every call but those of the start. */
    calls: () => calls.filter(({ method }) => method !== 'auth.test'),
    /** What one method was called with. */
    called: (method: string) => calls.filter((call) => call.method === method).map(({ body }) => body),
    /** From now on this method answers this besides. */
    answerWith: (method: string, answer: object) => {
      answers[method] = answer;
    },
    /** The next posts fail like this, one each. */
    failWith: (...errors: Failure[]) => failures.push(...errors),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function readBody(request: IncomingMessage, isResponse: boolean): Promise<Record<string, string>> {
  let text = '';
  for await (const chunk of request) text += chunk;
  if (request.headers['content-type']?.includes('json') !== true)
    return Object.fromEntries(new URLSearchParams(text));
  if (isResponse) return JSON.parse(text);
  // As a form has it: one way of writing for both.
  const values = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return Object.fromEntries(
    values.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
