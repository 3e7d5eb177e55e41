import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPReceiver } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { atEnd, client, overHttp, quiet, sandbox } from './bolt-clinic.ts';

describe('events over signed HTTP, with a real Bolt app', () => {
  it('a mention is answered in its thread', async () => {
    const slack = await overHttp((app) => {
      app.event('app_mention', async ({ event, say }) => {
        await say({ text: `heard ${event.text}`, thread_ts: event.ts });
      });
    });
    const asked = slack.say({ channel: '#coding-questions', text: '@Claimline 97110 & <CMT>' });
    const answer = await slack.waitFor(() => slack.messages().find(({ botName }) => botName !== null));
    expect(answer).toMatchObject({
      threadTs: asked.ts,
      text: `heard <@${slack.bot.id}> 97110 &amp; &lt;CMT&gt;`,
    });
  });

  it.each(['app_mention', 'message'] as const)(
    'a mention is two events, and %s may come first',
    async (firstEvent) => {
      const heard: { type: string; id: string; ts: string }[] = [];
      const slack = await overHttp(
        (app) => {
          app.use(async ({ body, next }) => {
            const { event, event_id } = body as { event: { type: string; ts: string }; event_id: string };
            heard.push({ type: event.type, id: event_id, ts: event.ts });
            await next();
          });
        },
        { firstEvent },
      );
      const asked = slack.say({ channel: '#coding-questions', text: '@Claimline 97110' });
      await slack.settled();
      expect(heard.map(({ type }) => type).sort()).toEqual(['app_mention', 'message']);
      expect(heard.map(({ ts }) => ts)).toEqual([asked.ts, asked.ts]);
      expect(new Set(heard.map(({ id }) => id)).size).toBe(2);
      expect(slack.journal.filter(({ kind }) => kind === 'delivery')).toHaveLength(2);
    },
  );

  it('a direct message is one message event of kind im', async () => {
    const heard: unknown[] = [];
    const slack = await overHttp((app) => {
      app.event(/.*/, async ({ event }) => void heard.push(event));
    });
    slack.say({ channel: slack.direct.id, text: '@Claimline 97110' });
    await slack.waitFor(() => heard.length > 0);
    expect(heard).toMatchObject([
      { type: 'message', channel_type: 'im', user: slack.me.id, channel: slack.direct.id },
    ]);
  });

  it('a channel the bot is not a member of is silent', async () => {
    const slack = await overHttp(() => {});
    slack.say({ channel: '#front-desk', text: '@Claimline 97110' });
    await slack.settled();
    expect(slack.journal.filter(({ kind }) => kind === 'delivery')).toEqual([]);
  });

  it('an ephemeral message is no event, and a bot that names itself is not mentioned', async () => {
    const slack = await overHttp(() => {});
    const web = client(slack);
    await web.chat.postEphemeral({ channel: 'C0CODING01', user: slack.me.id, text: 'for you' });
    await web.chat.postMessage({ channel: 'C0CODING01', text: `<@${slack.bot.id}> it is` });
    await slack.settled();
    expect(slack.journal.filter(({ kind }) => kind === 'delivery')).toMatchObject([{ name: 'message' }]);
  });

  it('an edit, a broadcast, a shared file and the own echo come with the marks Slack gives them', async () => {
    const heard: { subtype?: string; bot_id?: string }[] = [];
    const slack = await overHttp((app) => {
      app.event('message', async ({ event, client }) => {
        heard.push(event as never);
        if (event.subtype === 'file_share')
          await client.chat.postMessage({ channel: event.channel, text: 'seen' });
      });
    });
    const { ts } = slack.say({ channel: '#coding-questions', text: 'first' });
    slack.edit({ channel: '#coding-questions', ts, text: 'second' });
    slack.say({ channel: '#coding-questions', text: 'third', threadTs: ts, subtype: 'thread_broadcast' });
    slack.say({ channel: '#coding-questions', text: 'fourth', subtype: 'file_share' });
    await slack.waitFor(() => heard.length === 5);
    expect(heard.map(({ subtype }) => subtype ?? 'plain').sort()).toEqual([
      'file_share',
      'message_changed',
      'plain',
      'plain',
      'thread_broadcast',
    ]);
    expect(heard.filter(({ bot_id }) => bot_id !== undefined)).toMatchObject([
      { text: 'seen', user: slack.bot.id },
    ]);
  });
});

describe('a file without words', () => {
  it('comes as an event with the file, an empty text and no blocks', async () => {
    const heard: object[] = [];
    const slack = await overHttp((app) => {
      app.event('message', async ({ event }) => {
        heard.push(event);
      });
    });
    slack.say({ channel: '#coding-questions', text: '', subtype: 'file_share' });
    await slack.waitFor(() => heard.length === 1);
    expect(heard[0]).toMatchObject({ subtype: 'file_share', text: '', files: [{ filetype: 'pdf' }] });
    expect(heard[0]).not.toHaveProperty('blocks');
    expect(() => slack.say({ channel: '#coding-questions', text: '' })).toThrow(
      'An empty message is not sent.',
    );
  });
});

/** A bot that answers every delivery in the same way, `after` milliseconds, and keeps the headers. */
async function answeringWith(
  status: number,
  headers: Record<string, string> = {},
  repeats = (challenge: string) => challenge,
  after = 0,
) {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { challenge } = JSON.parse(body) as { challenge?: string };
      if (challenge !== undefined) return void response.end(repeats(challenge));
      seen.push(request.headers);
      setTimeout(() => response.writeHead(status, headers).end(), after);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => new Promise((resolve) => server.close(resolve)));
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

describe('redelivery over HTTP', () => {
  it('tries three times more, numbered and with the reason', async () => {
    const slack = await sandbox({ redeliverAfter: [1, 1, 1] });
    const bot = await answeringWith(500);
    await slack.deliverTo(bot.url);
    slack.say({ channel: slack.direct.id, text: 'hello' });
    await slack.settled();
    expect(bot.seen.map((headers) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
    expect(bot.seen.at(-1)?.['x-slack-retry-reason']).toBe('http_error');
  });

  it('stops where the bot asks for no retry', async () => {
    const slack = await sandbox({ redeliverAfter: [1, 1, 1] });
    const bot = await answeringWith(500, { 'x-slack-no-retry': '1' });
    await slack.deliverTo(bot.url);
    slack.say({ channel: slack.direct.id, text: 'hello' });
    await slack.settled();
    expect(bot.seen).toHaveLength(1);
  });

  it.each([
    [302, 'too_many_redirects'],
    [404, 'http_error'],
  ])('an answer of %i is journalled as %s', async (status, reason) => {
    const slack = await sandbox({ redeliverAfter: [] });
    const bot = await answeringWith(status, { location: '/elsewhere' });
    await slack.deliverTo(bot.url);
    slack.say({ channel: slack.direct.id, text: 'hello' });
    await slack.settled();
    expect(slack.journal).toMatchObject([{ kind: 'delivery', name: 'message', attempt: 0, outcome: reason }]);
  });
});

it('an acknowledgement that comes too late is none, and the event goes out again', async () => {
  const slack = await sandbox({ ackWithin: 200, redeliverAfter: [1] });
  const bot = await answeringWith(200, {}, undefined, 1_000);
  await slack.deliverTo(bot.url);
  slack.say({ channel: slack.direct.id, text: 'hello' });
  await slack.settled();
  expect(slack.journal).toMatchObject([
    { attempt: 0, outcome: 'http_timeout' },
    { attempt: 1, outcome: 'http_timeout' },
  ]);
  // On a busy machine the event comes later than it is given up.
  await expect.poll(() => bot.seen.at(-1)?.['x-slack-retry-reason'], { timeout: 3_000 }).toBe('http_timeout');
});

describe('the request URL', () => {
  it('is refused where it says yes without the challenge', async () => {
    const slack = await sandbox();
    const bot = await answeringWith(200, {}, () => 'ok');
    await expect(slack.deliverTo(bot.url)).rejects.toThrow('did not repeat the challenge');
  });

  it('is refused where the bot checks another signing secret', async () => {
    const slack = await sandbox();
    const receiver = new HTTPReceiver({ signingSecret: 'another', logger: quiet });
    const server = await receiver.start(0);
    atEnd(() => receiver.stop());
    const { port } = server.address() as AddressInfo;
    await expect(slack.deliverTo(`http://127.0.0.1:${port}/slack/events`)).rejects.toThrow('HTTP 401');
  });

  it('is refused where the clock of the workspace is ten minutes off, since the signature is too old', async () => {
    const slack = await sandbox({ now: () => Date.now() - 600_000 });
    const receiver = new HTTPReceiver({ signingSecret: slack.signingSecret, logger: quiet });
    const server = await receiver.start(0);
    atEnd(() => receiver.stop());
    const { port } = server.address() as AddressInfo;
    await expect(slack.deliverTo(`http://127.0.0.1:${port}/slack/events`)).rejects.toThrow('HTTP 401');
  });
});
