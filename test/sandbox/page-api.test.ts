import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { atEnd, client, overSocket, sandbox } from './bolt-clinic.ts';

const CODING = 'C0CODING01';

async function post(slack: Sandbox, path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${slack.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as { ok: boolean; error?: string } };
}

async function state(slack: Sandbox) {
  const response = await fetch(`${slack.url}/page/state`);
  return (await response.json()) as { messages: { text: string }[]; channels: object[] };
}

/** The page's events from now on. */
async function follow(slack: Sandbox) {
  const ended = new AbortController();
  const response = await fetch(`${slack.url}/page/events`, { signal: ended.signal });
  const events: Record<string, unknown>[] = [];
  const read = async () => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of response.body ?? []) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = lines.pop() ?? '';
      for (const line of lines)
        events.push(JSON.parse(line.replace('data: ', '')) as Record<string, unknown>);
    }
  };
  const reading = read().catch(() => {});
  atEnd(async () => {
    ended.abort();
    await reading;
  });
  return events;
}

/** A request with headers that fetch would not let through. */
function status(slack: Sandbox, path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${slack.url}${path}`, { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('what the page asks', () => {
  it('the state names the team, the people, the channels and the commands', async () => {
    const slack = await sandbox();
    expect(await state(slack)).toMatchObject({
      team: slack.team,
      me: { id: slack.me.id },
      channels: [
        { name: 'coding-questions', kind: 'channel', botIsMember: true },
        { name: 'front-desk', kind: 'channel', botIsMember: false },
        { id: slack.direct.id, name: 'Claimline', kind: 'im' },
      ],
      commands: [{ command: '/cpt', description: 'Ask', usageHint: 'QUESTION' }],
      messages: [],
    });
  });

  it("shows nobody else's direct or ephemeral messages", async () => {
    const slack = await sandbox();
    const web = client(slack);
    slack.say({ channel: 'D0DIRECT02', user: 'U0MIGUEL01', text: 'his' });
    await web.chat.postEphemeral({ channel: CODING, user: 'U0MIGUEL01', text: 'his too' });
    await web.chat.postEphemeral({ channel: CODING, user: slack.me.id, text: 'mine' });
    expect((await state(slack)).messages.map(({ text }) => text)).toEqual(['mine']);
  });

  it('hears what is said, changed and deleted, as it happens', async () => {
    const slack = await overSocket((app) => {
      app.command('/cpt', async ({ ack }) =>
        ack({
          text: 'asked',
          blocks: [
            {
              type: 'actions',
              elements: [{ type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } }],
            },
          ],
        }),
      );
      app.action('go', async ({ ack, respond }) => {
        await ack();
        await respond({ delete_original: true });
      });
    });
    const events = await follow(slack);
    await post(slack, '/page/say', { channel: CODING, text: '@Claimline 97110' });
    const [{ ts } = { ts: '' }] = slack.messages();
    slack.edit({ channel: CODING, ts, text: 'else' });
    expect(
      (await post(slack, '/page/command', { channel: CODING, command: '/cpt', text: 'a' })).body,
    ).toEqual({ ok: true });
    const answer = slack.messages().at(-1);
    const press = { channel: CODING, ts: answer?.ts, actionId: 'go' };
    expect((await post(slack, '/page/action', press)).body).toEqual({ ok: true });
    await slack.waitFor(() => events.length === 4);
    expect(events).toMatchObject([
      { type: 'message', message: { text: `<@${slack.bot.id}> 97110`, user: slack.me.id, botName: null } },
      { type: 'changed', message: { text: 'else', edited: true } },
      { type: 'message', message: { text: 'asked', ephemeralTo: slack.me.id, botName: 'Claimline' } },
      { type: 'deleted', channel: CODING, ts: answer?.ts },
    ]);
  });

  it('a command that fails is a sentence, and a notice to whoever ran it', async () => {
    const slack = await sandbox();
    const events = await follow(slack);
    await slack.command({ channel: '#front-desk', command: '/cpt', text: 'a', user: 'U0MIGUEL01' });
    const { body } = await post(slack, '/page/command', { channel: CODING, command: '/cpt', text: 'a' });
    expect(body).toEqual({ ok: false, error: '/cpt failed with the error "dispatch_failed"' });
    await slack.waitFor(() => events.length === 1);
    expect(events).toEqual([{ type: 'notice', channel: CODING, text: body.error }]);
  });

  it.each([
    ['/page/say', { channel: 'C0NOWHERE1', text: 'a' }, 200],
    ['/page/say', { channel: CODING, text: '   ' }, 200],
    ['/page/say', { channel: CODING, text: 'a', threadTs: '1700000000.000100' }, 200],
    ['/page/say', { channel: CODING }, 400],
    ['/page/say', '{', 400],
    ['/page/command', { channel: CODING, command: '/other', text: '' }, 200],
    ['/page/action', { channel: CODING, ts: '1', actionId: 'a' }, 200],
  ])('%s %j is answered with a sentence', async (path, body, code) => {
    const slack = await sandbox();
    const answer = await post(slack, path, body);
    expect(answer).toMatchObject({ status: code, body: { ok: false, error: expect.stringMatching(/\.$/) } });
  });
});

describe('who may ask', () => {
  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin at all, such as a file', { origin: 'null' }],
    ['another host name that points here', { host: 'evil.example' }],
    ['a link from another site', { 'sec-fetch-site': 'cross-site' }],
  ])('not %s', async (_who, headers) => {
    const slack = await sandbox();
    expect(await status(slack, '/page/state', headers)).toBe(403);
    expect(await status(slack, '/page/state', {})).toBe(200);
  });

  it('a form from elsewhere says nothing', async () => {
    const slack = await sandbox();
    const answer = await post(
      slack,
      '/page/say',
      { channel: CODING, text: 'a' },
      { origin: 'https://evil.example' },
    );
    expect(answer.status).toBe(403);
    expect(slack.messages()).toEqual([]);
  });
});

describe("the page's files", () => {
  it('come with their types from the folders in order, and nothing else does', async () => {
    const [first, second] = [await mkdtemp(join(tmpdir(), 'page-')), await mkdtemp(join(tmpdir(), 'page-'))];
    atEnd(() => Promise.all([first, second].map((folder) => rm(folder, { recursive: true }))));
    await writeFile(join(first, 'main.js'), '1');
    await writeFile(join(first, 'main.ts'), '1');
    await writeFile(join(second, 'main.js'), '2');
    await writeFile(join(second, 'index.html'), '<p>');
    await writeFile(join(second, 'style.css'), 'p{}');
    const slack = await sandbox({ pageDirectory: [first, second] });
    const get = async (path: string) => {
      const response = await fetch(`${slack.url}${path}`);
      return [response.status, response.headers.get('content-type')?.split(';')[0], await response.text()];
    };
    expect(await get('/')).toEqual([200, 'text/html', '<p>']);
    expect(await get('/page/style.css')).toEqual([200, 'text/css', 'p{}']);
    expect(await get('/page/main.js')).toEqual([200, 'text/javascript', '1']);
    for (const path of [
      '/page/main.ts',
      '/main.js',
      '/page/%2e%2e/index.html',
      '/page/..%2findex.html',
      '/page/none.js',
    ]) {
      expect((await get(path))[0], path).toBe(404);
    }
  });
});
