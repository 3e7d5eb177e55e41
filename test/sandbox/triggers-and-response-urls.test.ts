import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { BLOCKS, plain } from './asked-blocks.ts';
import { client, overHttp, overSocket, sandbox } from './bolt-clinic.ts';

const CODING = '#coding-questions';

/** The status of a post to a response_url, and Slack's error word. */
async function respond(url: string, body: unknown): Promise<[number, string]> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return [response.status, text === 'ok' ? 'ok' : String((JSON.parse(text) as { error: unknown }).error)];
}

describe('triggers', () => {
  /** A view opened with the trigger of a command, as often as a test likes, and a clock that can be moved on. */
  async function trigger() {
    let [now, id] = [1_700_000_000_000, ''];
    const slack = await overSocket(
      (app) => {
        app.command('/cpt', async ({ command, ack }) => {
          id = command.trigger_id;
          await ack();
        });
      },
      { now: () => now },
    );
    await slack.command({ channel: CODING, command: '/cpt', text: 'form' });
    const open = (trigger_id = id) =>
      client(slack)
        .views.open({
          trigger_id,
          view: { type: 'modal', title: plain('Form'), blocks: [{ type: 'divider' }] },
        })
        .then(() => 'ok')
        .catch(({ data }: { data: { error: string } }) => data.error);
    return { open, wait: (milliseconds: number) => (now += milliseconds) };
  }

  it('serve once', async () => {
    const { open } = await trigger();
    expect(await open()).toBe('ok');
    expect(await open()).toBe('exchanged_trigger_id');
  });

  it('serve for three seconds', async () => {
    const { open, wait } = await trigger();
    wait(3001);
    expect(await open()).toBe('expired_trigger_id');
  });

  it('cannot be made up', async () => {
    const { open } = await trigger();
    expect(await open('1.2.3')).toBe('invalid_trigger_id');
  });
});

describe('response_urls', () => {
  /** The response_url of a command, from a bot over Socket Mode, and a clock that can be moved on. */
  async function responseUrl() {
    let [now, url] = [1_700_000_000_000, ''];
    const slack = await overSocket(
      (app) => {
        app.command('/cpt', async ({ command, ack }) => {
          url = command.response_url;
          await ack();
        });
      },
      { now: () => now },
    );
    await slack.command({ channel: CODING, command: '/cpt', text: '97110' });
    return { slack, url, wait: (minutes: number) => (now += minutes * 60_000) };
  }

  it('take five posts without a token, and no sixth', async () => {
    const { slack, url } = await responseUrl();
    for (let at = 0; at < 5; at += 1) expect(await respond(url, { text: `${at}` })).toEqual([200, 'ok']);
    expect(await respond(url, { text: '6' })).toEqual([404, 'used_url']);
    expect(slack.messages()).toHaveLength(5);
  });

  it('serve for thirty minutes', async () => {
    const { url, wait } = await responseUrl();
    wait(30);
    expect(await respond(url, { text: 'in time' })).toEqual([200, 'ok']);
    wait(1);
    expect(await respond(url, { text: 'late' })).toEqual([404, 'expired_url']);
  });

  it('answer only the asker, unless asked for the whole channel', async () => {
    const { slack, url } = await responseUrl();
    await respond(url, { text: 'one' });
    await respond(url, { text: 'all', response_type: 'in_channel' });
    expect(slack.messages().map(({ ephemeralTo }) => ephemeralTo)).toEqual([slack.me.id, null]);
  });

  it('an answer in a thread that only the asker sees does not make it a thread for the others', async () => {
    const { slack, url } = await responseUrl();
    const { ts } = slack.say({ channel: CODING, text: 'question' });
    await respond(url, { text: 'for you', thread_ts: ts });
    expect(slack.messages().map(({ threadTs }) => threadTs)).toEqual([null, ts]);
  });

  it.each([
    [{}, 'ok'],
    [{ text: '' }, 'no_text'],
    [{ message: 'a' }, 'invalid_payload'],
    [{ text: 'a', blocks: [{ type: 'zap' }] }, 'invalid_blocks'],
    [{ delete_original: true }, 'message_not_found'],
    [{ text: 'a', thread_ts: '1700000000.000100' }, 'thread_not_found'],
  ])('%j: %s', async (body, word) => {
    const { url } = await responseUrl();
    expect((await respond(url, body))[1]).toBe(word);
  });

  it.each<[string, (slack: Sandbox) => void, [number, string]]>([
    ['is said to be too old', (slack) => slack.fail('response_url', 'expired_url'), [404, 'expired_url']],
    ['meets a limit', (slack) => slack.limit('response_url', 2), [429, 'ratelimited']],
    ['breaks down', (slack) => slack.breakDown('response_url'), [503, 'service_unavailable']],
  ])('one that %s on demand is not spent by it', async (_what, plan, answer) => {
    const { slack, url } = await responseUrl();
    plan(slack);
    expect(await respond(url, { text: 'a' })).toEqual(answer);
    for (let at = 0; at < 5; at += 1) expect(await respond(url, { text: `${at}` })).toEqual([200, 'ok']);
    expect(slack.journal).toContainEqual(
      expect.objectContaining({ kind: 'response-url', outcome: answer[1] }),
    );
  });

  it('that nobody gave out are no use', async () => {
    const slack = await sandbox();
    expect(await respond(`${slack.url}/actions/made-up`, { text: 'a' })).toEqual([404, 'invalid_url']);
  });

  it('an ephemeral message is replaced and deleted through the press on it', async () => {
    const slack = await overHttp((app) => {
      app.command('/cpt', async ({ ack }) => ack({ text: 'asked', blocks: BLOCKS }));
      app.action('regions', async ({ ack, respond, body }) => {
        await ack();
        expect(body).not.toHaveProperty('message');
        await respond({ text: 'again', blocks: BLOCKS, replace_original: true });
      });
      app.action('payer', async ({ ack, respond }) => {
        await ack();
        await respond({ delete_original: true });
      });
    });
    await slack.command({ channel: '#front-desk', command: '/cpt', text: 'a' });
    const [{ ts, channel } = { ts: '', channel: '' }] = slack.messages();
    await slack.press({ channel, ts, actionId: 'regions' });
    await slack.waitFor(() => slack.messages().some(({ text }) => text === 'again'));
    await slack.press({ channel, ts, actionId: 'payer', value: 'va' });
    await slack.waitFor(() => slack.messages().length === 0);
  });
});
