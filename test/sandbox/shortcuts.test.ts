import { describe, expect, it } from 'vitest';
import { overHttp, overSocket } from './bolt-clinic.ts';
import { allSurfaces, manifest } from './clinic-manifest.ts';

const withSurfaces = { manifest: manifest({ features: allSurfaces }) };

describe.each([
  ['signed HTTP', overHttp],
  ['Socket Mode', overSocket],
])('shortcuts over %s', (_way, clinic) => {
  it('a global one brings a trigger and no place', async () => {
    const seen: Record<string, unknown>[] = [];
    const slack = await clinic((app) => {
      app.shortcut('code_visit', async ({ ack, shortcut }) => {
        seen.push(shortcut as never);
        await ack();
      });
    }, withSurfaces);
    expect(await slack.useShortcut({ callbackId: 'code_visit', user: 'U0MIGUEL01' })).toEqual({ ok: true });
    expect(seen).toMatchObject([
      {
        type: 'shortcut',
        user: { id: 'U0MIGUEL01' },
        callback_id: 'code_visit',
        trigger_id: expect.any(String),
      },
    ]);
    expect(seen[0]).not.toHaveProperty('channel');
    expect(seen[0]).not.toHaveProperty('response_url');
  });

  it('one on a message brings the message and a way back, also where the bot is no member', async () => {
    const seen: unknown[] = [];
    const slack = await clinic((app) => {
      app.shortcut('check', async ({ ack, shortcut, respond }) => {
        seen.push(shortcut);
        await ack();
        await respond({ text: 'only you', response_type: 'ephemeral' });
      });
    }, withSurfaces);
    const { ts, channel } = slack.say({ channel: '#front-desk', text: '97110 & CMT', user: 'U0PRIYA001' });
    expect(await slack.useMessageShortcut({ callbackId: 'check', channel, ts })).toEqual({ ok: true });
    const answer = await slack.waitFor(() => slack.messages().find(({ botName }) => botName !== null));
    expect(answer).toMatchObject({ channel, text: 'only you', ephemeralTo: slack.me.id });
    expect(seen).toMatchObject([
      {
        type: 'message_action',
        callback_id: 'check',
        channel: { id: channel, name: 'front-desk' },
        message_ts: ts,
        message: { type: 'message', user: 'U0PRIYA001', ts, text: '97110 &amp; CMT' },
        user: { id: slack.me.id },
      },
    ]);
  });
});

describe('a shortcut', () => {
  it.each([
    ['that the manifest does not have', 'zap', 'The app has no message shortcut zap.'],
    ['of the other kind', 'code_visit', 'The app has no message shortcut code_visit.'],
  ])('%s is not there', async (_what, callbackId, error) => {
    const slack = await overHttp(() => {}, withSurfaces);
    const { ts, channel } = slack.say({ channel: '#coding-questions', text: 'a' });
    expect(await slack.useMessageShortcut({ callbackId, channel, ts })).toEqual({ ok: false, error });
  });

  it("cannot change another's message through its response_url", async () => {
    const refused: string[] = [];
    const slack = await overHttp((app) => {
      app.shortcut('check', async ({ ack, respond }) => {
        await ack();
        for (const more of [{ replace_original: true, text: 'a' }, { delete_original: true }])
          await respond(more as never).catch(({ message }: Error) => refused.push(message));
      });
    }, withSurfaces);
    const { ts, channel } = slack.say({ channel: '#coding-questions', text: 'mine' });
    await slack.useMessageShortcut({ callbackId: 'check', channel, ts });
    await slack.waitFor(() => refused.length === 2);
    expect(slack.messages()).toMatchObject([{ text: 'mine' }]);
    expect(slack.journal.filter(({ kind }) => kind === 'response-url')).toMatchObject([
      { outcome: 'cant_update_message' },
      { outcome: 'cant_delete_message' },
    ]);
  });

  it('goes nowhere where the app takes no interactions', async () => {
    const slack = await overHttp(() => {}, {
      manifest: manifest({ features: allSurfaces, interactive: false }),
    });
    expect(await slack.useShortcut({ callbackId: 'code_visit' })).toMatchObject({ ok: false });
  });
});
