import { describe, expect, it } from 'vitest';
import { client, overHttp, sandbox } from './bolt-clinic.ts';
import { allSurfaces, manifest } from './clinic-manifest.ts';

describe('a channel that the bot is added to', () => {
  it('tells the bot once, shows that it joined, and can be written to', async () => {
    const heard: unknown[] = [];
    const slack = await overHttp((app) => {
      app.event('member_joined_channel', async ({ event, client: web }) => {
        heard.push(event);
        await web.chat.postMessage({ channel: event.channel, text: 'hello' });
      });
    });
    slack.invite('#front-desk', 'U0PRIYA001');
    await slack.waitFor(() => slack.messages().some(({ text }) => text === 'hello'));
    expect(heard).toMatchObject([
      {
        type: 'member_joined_channel',
        user: slack.bot.id,
        channel: 'C0FRONT001',
        channel_type: 'C',
        inviter: 'U0PRIYA001',
      },
    ]);
    expect(slack.messages()[0]).toMatchObject({ subtype: 'channel_join', user: slack.bot.id });
    const { members } = await client(slack).conversations.members({ channel: 'C0FRONT001' });
    expect(members).toContain(slack.bot.id);
  });

  it('is not a mention, though the joining names the bot', async () => {
    const heard: string[] = [];
    const slack = await overHttp((app) => {
      app.event('app_mention', async ({ event }) => {
        heard.push(event.type);
      });
    });
    slack.invite('#front-desk');
    await slack.settled();
    expect(heard).toEqual([]);
  });

  it('and taken out of again refuses it', async () => {
    const slack = await sandbox();
    slack.removeBot('#coding-questions');
    const post = client(slack).chat.postMessage({ channel: 'C0CODING01', text: 'a' });
    await expect(post).rejects.toMatchObject({ data: { error: 'not_in_channel' } });
  });

  it('in one workspace says nothing of another', async () => {
    const [one, other] = [await sandbox(), await sandbox()];
    one.invite('#front-desk');
    one.archive('#coding-questions');
    expect(other.channels.slice(0, 2)).toMatchObject([
      { botIsMember: true, isArchived: false },
      { botIsMember: false },
    ]);
  });
});

describe('an archived channel', () => {
  it.each<[string, object]>([
    ['chat.postMessage', { text: 'a' }],
    ['chat.postEphemeral', { text: 'a', user: 'U0DANA0001' }],
    ['chat.update', { text: 'a', ts: '1700000000.000100' }],
    ['chat.delete', { ts: '1700000000.000100' }],
  ])('refuses %s: is_archived', async (method, more) => {
    const slack = await sandbox();
    slack.archive('#coding-questions');
    const call = client(slack).apiCall(method, { channel: 'C0CODING01', ...more });
    await expect(call).rejects.toMatchObject({ data: { error: 'is_archived' } });
  });

  it('takes nothing from people either, and conversations.info says so', async () => {
    const slack = await sandbox();
    slack.archive('#coding-questions');
    expect(() => slack.say({ channel: '#coding-questions', text: 'a' })).toThrow('The channel is archived.');
    const { channel } = await client(slack).conversations.info({ channel: 'C0CODING01' });
    expect(channel).toMatchObject({ is_archived: true });
  });
});

describe('messages to the app', () => {
  it.each([
    ['turned off', { messages_tab_enabled: false }],
    ['read-only', { messages_tab_read_only_enabled: true }],
  ])('are refused where the Messages tab is %s', async (_how, app_home) => {
    const slack = await sandbox({ manifest: manifest({ features: { ...allSurfaces, app_home } }) });
    expect(() => slack.say({ channel: slack.direct.id, text: 'a' })).toThrow(
      'Sending messages to this app has been turned off.',
    );
  });
});
