import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { Message, Sandbox } from '../../src/sandbox/sandbox.ts';
import { client, overHttp, overSocket, sandbox } from './bolt-clinic.ts';
import { manifest } from './clinic-manifest.ts';

const CODING = '#coding-questions';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value), value });

const BLOCKS = [
  { type: 'section', text: { type: 'mrkdwn', text: 'Which regions?' }, block_id: 'asked' },
  {
    type: 'actions',
    block_id: 'row',
    elements: [
      { type: 'button', text: plain('3–4'), value: '98941', action_id: 'regions' },
      { type: 'static_select', options: [option('uhc'), option('va')], action_id: 'payer' },
      { type: 'overflow', options: [option('why'), option('checklist')], action_id: 'more' },
      { type: 'checkboxes', options: [option('neck'), option('back')], action_id: 'where' },
    ],
  },
] as never[];

/** A bot that posts the blocks above when it hears a message, and does what a test says with actions. */
const posting = (register: (app: App) => void) => (app: App) => {
  app.message(async ({ message, client }) => {
    if (!('bot_id' in message))
      await client.chat.postMessage({ channel: message.channel, text: 'asked', blocks: BLOCKS });
  });
  register(app);
};

async function asked(slack: Sandbox): Promise<Message> {
  slack.say({ channel: CODING, text: 'hello' });
  return slack.waitFor(() => slack.messages().find(({ blocks }) => blocks !== null));
}

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

describe.each([
  ['signed HTTP', overHttp],
  ['Socket Mode', overSocket],
])('commands and presses over %s', (_way, clinic) => {
  it('arrive with who, where and what, and the body of the acknowledgement is only for the asker', async () => {
    const seen: unknown[] = [];
    const slack = await clinic((app) => {
      app.command('/cpt', async ({ command, ack }) => {
        seen.push(command);
        await ack({ text: '97110 it is' });
      });
    });
    expect(await slack.command({ channel: '#front-desk', command: '/cpt', text: ' rom & <15> ' })).toEqual({
      ok: true,
    });
    expect(seen).toMatchObject([
      { command: '/cpt', text: 'rom &amp; &lt;15&gt;', user_id: slack.me.id, channel_name: 'front-desk' },
    ]);
    expect(slack.messages()).toMatchObject([
      { text: '97110 it is', ephemeralTo: slack.me.id, botName: 'Claimline' },
    ]);
  });

  it('a bot that acknowledges too late fails in front of its user', async () => {
    const slack = await clinic(
      (app) => {
        app.command('/cpt', async () => {});
      },
      { ackWithin: 40 },
    );
    expect(await slack.command({ channel: CODING, command: '/cpt', text: '97110' })).toEqual({
      ok: false,
      error: '/cpt failed with the error "operation_timeout"',
    });
    expect(slack.journal.at(-1)).toMatchObject({ kind: 'delivery', name: '/cpt' });
  });

  it('a button press arrives with the message, the trigger and the way back', async () => {
    const seen: Record<string, unknown>[] = [];
    const slack = await clinic(
      posting((app) => {
        app.action('regions', async ({ body, ack, respond }) => {
          seen.push(body as never);
          await ack();
          await respond({ text: '98941', replace_original: true });
        });
      }),
    );
    const { ts, channel } = await asked(slack);
    expect(await slack.press({ channel, ts, actionId: 'regions', value: '98941' })).toEqual({ ok: true });
    const changed = await slack.waitFor(() => slack.messages().find(({ text }) => text === '98941'));
    expect(changed).toMatchObject({ ts, edited: true, blocks: null });
    expect(seen).toMatchObject([
      {
        type: 'block_actions',
        user: { id: slack.me.id, team_id: slack.team.id },
        channel: { id: channel, name: 'coding-questions' },
        container: { type: 'message', message_ts: ts, is_ephemeral: false },
        message: { ts, bot_id: expect.any(String), blocks: BLOCKS },
        actions: [{ type: 'button', block_id: 'row', action_id: 'regions', value: '98941' }],
      },
    ]);
  });
});

describe('interactions', () => {
  it('a choice comes as the option of the message, and stays in the state', async () => {
    const seen: { actions: unknown[]; state?: unknown }[] = [];
    const slack = await overHttp(
      posting((app) => {
        app.action(/.*/, async ({ body, ack }) => {
          seen.push(body as never);
          await ack();
        });
      }),
    );
    const { ts, channel } = await asked(slack);
    await slack.press({ channel, ts, actionId: 'payer', selectedOption: { value: 'va' } });
    await slack.press({ channel, ts, actionId: 'more', value: 'why' });
    await slack.press({
      channel,
      ts,
      actionId: 'where',
      selectedOptions: [{ value: 'back' }, { value: 'neck' }],
    });
    await slack.waitFor(() => seen.length === 3);
    expect(seen.map(({ actions }) => actions[0])).toMatchObject([
      { type: 'static_select', selected_option: option('va') },
      { type: 'overflow', selected_option: option('why') },
      { type: 'checkboxes', selected_options: [option('back'), option('neck')] },
    ]);
    expect(seen.at(-1)?.state).toMatchObject({
      values: { row: { payer: { selected_option: option('va') } } },
    });
  });

  it.each([
    ['an element that is not there', { actionId: 'nothing' }],
    ['an element of another block', { actionId: 'regions', blockId: 'asked' }],
    ['a value the button does not have', { actionId: 'regions', value: '98942' }],
    ['an option that is not offered', { actionId: 'payer', value: 'aetna' }],
    ['a message that is not there', { actionId: 'regions', ts: '1700000000.000100' }],
  ])('%s cannot be pressed', async (_what, press) => {
    const slack = await overHttp(posting(() => {}));
    const { ts, channel } = await asked(slack);
    expect(await slack.press({ channel, ts, ...press })).toMatchObject({ ok: false });
    expect(slack.journal.some((entry) => entry.kind === 'delivery' && entry.type === 'interactive')).toBe(
      false,
    );
  });

  it('a press on an app without interactivity goes nowhere', async () => {
    const slack = await overHttp(
      posting(() => {}),
      { manifest: manifest({ interactive: false }) },
    );
    const { ts, channel } = await asked(slack);
    expect(await slack.press({ channel, ts, actionId: 'regions' })).toMatchObject({ ok: false });
  });

  it('a press that nobody acknowledges fails in front of the person', async () => {
    const slack = await overHttp(
      posting(() => {}),
      { ackWithin: 40 },
    );
    const { ts, channel } = await asked(slack);
    expect(await slack.press({ channel, ts, actionId: 'regions' })).toEqual({
      ok: false,
      error: 'Claimline did not respond in time.',
    });
  });

  it('a command that the manifest does not have never leaves', async () => {
    const slack = await sandbox();
    expect(await slack.command({ channel: CODING, command: '/other', text: '' })).toMatchObject({
      ok: false,
    });
    expect(slack.journal).toEqual([]);
  });
});

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
        .apiCall('views.open', { trigger_id, view: { type: 'modal', title: plain('Form'), blocks: [] } })
        .catch(({ data }: { data: { error: string } }) => data.error);
    return { open, wait: (milliseconds: number) => (now += milliseconds) };
  }

  it('serve once; what they would open is not here yet', async () => {
    const { open } = await trigger();
    expect(await open()).toBe('unknown_method');
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

  it.each([
    [{}, 'ok'],
    [{ text: '' }, 'no_text'],
    [{ message: 'a' }, 'invalid_payload'],
    [{ text: 'a', blocks: [{ type: 'zap' }] }, 'invalid_blocks'],
    [{ delete_original: true }, 'message_not_found'],
  ])('%j: %s', async (body, word) => {
    const { url } = await responseUrl();
    expect((await respond(url, body))[1]).toBe(word);
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
