import { describe, expect, it } from 'vitest';
import { client, overHttp, sandbox } from './bolt-clinic.ts';
import { allSurfaces, manifest, scopes } from './clinic-manifest.ts';

const withSurfaces = { manifest: manifest({ features: allSurfaces }) };
const PROMPTS = [{ title: 'Check a pair', message: '97140 with 98941' }];

describe('a status', () => {
  it('stands in its thread until the bot answers there', async () => {
    let go = () => {};
    const asked = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slack = await overHttp((app) => {
      app.message(async ({ message, client: web }) => {
        const thread = { channel: message.channel, ts: message.ts };
        await web.assistant.threads.setStatus({
          channel_id: thread.channel,
          thread_ts: thread.ts,
          status: 'is counting units…',
        });
        await asked;
        await web.chat.postMessage({ channel: thread.channel, thread_ts: thread.ts, text: '2' });
      });
    }, withSurfaces);
    const thread = slack.say({ channel: slack.direct.id, text: '97110 38 min' });
    expect(await slack.waitFor(() => slack.status(thread))).toBe('is counting units…');
    go();
    await slack.waitFor(() => slack.messages().length === 2);
    expect(slack.status(thread)).toBeNull();
  });

  it('goes after two minutes, and by an empty one', async () => {
    let now = 1_700_000_000_000;
    const slack = await sandbox({ ...withSurfaces, now: () => now });
    const thread = slack.say({ channel: '#coding-questions', text: 'a' });
    const say = (status: string) =>
      client(slack).assistant.threads.setStatus({ channel_id: thread.channel, thread_ts: thread.ts, status });
    await say('is thinking…');
    now += 120_001;
    expect(slack.status(thread)).toBeNull();
    await say('is thinking…');
    await say('');
    expect(slack.status(thread)).toBeNull();
  });
});

describe('suggested prompts', () => {
  it('are those of the manifest until the app offers others', async () => {
    const slack = await sandbox(withSurfaces);
    expect(slack.prompts()).toEqual([{ title: 'Count units', message: '97110 38 min' }]);
    await client(slack).assistant.threads.setSuggestedPrompts({
      channel_id: slack.direct.id,
      prompts: PROMPTS,
    } as never);
    expect(slack.prompts()).toEqual(PROMPTS);
  });

  it('for a thread do nothing in an agent view, without a word', async () => {
    const slack = await sandbox(withSurfaces);
    const { ts } = slack.say({ channel: slack.direct.id, text: 'a' });
    const { ok } = await client(slack).assistant.threads.setSuggestedPrompts({
      channel_id: slack.direct.id,
      thread_ts: ts,
      prompts: PROMPTS as never,
    });
    expect([ok, slack.prompts()]).toEqual([true, [{ title: 'Count units', message: '97110 38 min' }]]);
    expect(slack.journal).toContainEqual(expect.objectContaining({ outcome: 'ignored' }));
  });
});

describe('calls of the agent view that Slack refuses', () => {
  const here = { channel_id: 'D0DIRECT01', thread_ts: '1700000000.000100' };
  it.each<[string, string, object, string]>([
    ['a thread that is not there', 'setStatus', { ...here, status: 'a' }, 'invalid_thread_ts'],
    [
      'a channel that is not there',
      'setStatus',
      { ...here, channel_id: 'C0', status: 'a' },
      'channel_not_found',
    ],
    [
      'eleven loading messages',
      'setStatus',
      { ...here, status: 'a', loading_messages: Array(11).fill('a') },
      'invalid_arguments',
    ],
    [
      'five prompts',
      'setSuggestedPrompts',
      { channel_id: 'D0DIRECT01', prompts: Array(5).fill(PROMPTS[0]) },
      'invalid_arguments',
    ],
    [
      'prompts in a channel',
      'setSuggestedPrompts',
      { channel_id: 'C0CODING01', prompts: PROMPTS },
      'channel_not_found',
    ],
    ['a title without a thread', 'setTitle', { ...here, title: 'a' }, 'invalid_thread_ts'],
  ])('%s', async (_what, method, given, error) => {
    const slack = await sandbox(withSurfaces);
    const call = client(slack).apiCall(`assistant.threads.${method}`, given as never);
    await expect(call).rejects.toMatchObject({ data: { error } });
  });

  it('prompts and titles without assistant:write: missing_scope', async () => {
    const less = scopes.filter((scope) => scope !== 'assistant:write');
    const slack = await sandbox({ manifest: manifest({ scopes: less }) });
    const call = client(slack).apiCall('assistant.threads.setSuggestedPrompts', {
      channel_id: slack.direct.id,
      prompts: PROMPTS,
    } as never);
    await expect(call).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'assistant:write', provided: less.join(',') },
    });
  });
});
