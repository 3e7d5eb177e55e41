import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { Message, Sandbox } from '../../src/sandbox/sandbox.ts';
import { BLOCKS, option } from './asked-blocks.ts';
import { overHttp, overSocket, sandbox } from './bolt-clinic.ts';
import { manifest } from './clinic-manifest.ts';

const CODING = '#coding-questions';

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

/** The presses that left for the bot. */
function presses(slack: Sandbox) {
  return slack.journal.filter((entry) => entry.kind === 'delivery' && entry.type === 'interactive');
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
    expect(presses(slack)).toEqual([]);
  });

  it('a press on an app without interactivity goes nowhere', async () => {
    const slack = await overHttp(
      posting(() => {}),
      { manifest: manifest({ interactive: false }) },
    );
    const { ts, channel } = await asked(slack);
    const { ok } = await slack.press({ channel, ts, actionId: 'regions' });
    expect(ok).toBe(false);
    expect(presses(slack)).toEqual([]);
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
