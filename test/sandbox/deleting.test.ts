import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { client, overHttp, sandbox } from './bolt-clinic.ts';
import { manifest } from './clinic-manifest.ts';

const CODING = 'C0CODING01';

/** A bot that answers every question in its thread, and all that it hears. */
async function answering() {
  const heard: Record<string, unknown>[] = [];
  const slack = await overHttp((app) => {
    app.event('message', async ({ event, client: web }) => {
      heard.push(event as never);
      if (event.subtype === undefined && !('bot_id' in event))
        await web.chat.postMessage({ channel: event.channel, text: 'answer', thread_ts: event.ts });
    });
  });
  return { slack, heard };
}

const texts = (slack: Sandbox) => slack.messages().map(({ text }) => text);

describe('a message that its author deletes', () => {
  it('is gone where nobody has answered it, and the bot hears what it was', async () => {
    const { slack, heard } = await answering();
    slack.limit('chat.postMessage', 1);
    const { ts } = slack.say({ channel: CODING, text: 'question' });
    await slack.settled();
    slack.remove({ channel: CODING, ts });
    await slack.waitFor(() => heard.length === 2);
    expect(slack.messages()).toEqual([]);
    expect(heard[1]).toMatchObject({
      subtype: 'message_deleted',
      hidden: true,
      channel: CODING,
      deleted_ts: ts,
      previous_message: { ts, text: 'question', user: slack.me.id },
    });
  });

  it('stays as a tombstone while an answer hangs from it', async () => {
    const { slack, heard } = await answering();
    const { ts } = slack.say({ channel: CODING, text: 'question' });
    const answer = await slack.waitFor(() => slack.messages().find(({ text }) => text === 'answer'));
    slack.remove({ channel: CODING, ts });
    await slack.waitFor(() => heard.some(({ subtype }) => subtype === 'message_changed'));
    expect(slack.messages()).toMatchObject([
      { ts, subtype: 'tombstone', text: 'This message was deleted.', user: 'USLACKBOT' },
      { text: 'answer' },
    ]);
    expect(heard.at(-1)).toMatchObject({
      subtype: 'message_changed',
      message: { subtype: 'tombstone', hidden: true, ts, reply_count: 1 },
      previous_message: { ts, text: 'question' },
    });
    await client(slack).chat.delete({ channel: CODING, ts: answer.ts });
    expect(slack.messages()).toEqual([]);
  });

  it('frees the question of its thread when the last answer goes', async () => {
    const { slack } = await answering();
    const { ts } = slack.say({ channel: CODING, text: 'question' });
    const answer = await slack.waitFor(() => slack.messages().find(({ text }) => text === 'answer'));
    await client(slack).chat.delete({ channel: CODING, ts: answer.ts });
    expect(slack.messages()).toMatchObject([{ ts, text: 'question', threadTs: null }]);
  });

  it.each([
    ["the bot's", (slack: Sandbox) => slack.messages()[0]],
    ['nobody', () => ({ channel: CODING, ts: '1700000000.000100' })],
  ])('cannot be %s', async (_whose, which) => {
    const slack = await sandbox();
    await client(slack).chat.postMessage({ channel: CODING, text: 'hers' });
    expect(() => slack.remove(which(slack) as never)).toThrow('Only what a person said can be deleted.');
    expect(texts(slack)).toEqual(['hers']);
  });
});

describe('an edit', () => {
  it('reaches the bot with both wordings', async () => {
    const { slack, heard } = await answering();
    const { ts } = slack.say({ channel: CODING, text: '97110' });
    await slack.settled();
    slack.edit({ channel: CODING, ts, text: '97112' });
    await slack.waitFor(() => heard.some(({ subtype }) => subtype === 'message_changed'));
    expect(heard.at(-1)).toMatchObject({
      subtype: 'message_changed',
      message: { text: '97112', edited: { user: slack.me.id } },
      previous_message: { text: '97110' },
    });
  });

  it('of a mention is a mention again, also where the app reads no channel, and so is an edit that adds one', async () => {
    const heard: Record<string, unknown>[] = [];
    const slack = await overHttp(
      (app) => {
        app.event('app_mention', async ({ event }) => {
          heard.push(event as never);
        });
      },
      { manifest: manifest({ events: ['app_mention'] }) },
    );
    const asked = slack.say({ channel: CODING, text: '@Claimline 97110' });
    const late = slack.say({ channel: CODING, text: '97140' });
    slack.edit({ ...asked, text: '@Claimline 97112' });
    slack.edit({ ...late, text: '@Claimline 97140' });
    await slack.waitFor(() => heard.length === 3);
    expect(heard).toMatchObject([
      { ts: asked.ts, text: expect.stringContaining('97110') },
      { ts: asked.ts, text: expect.stringContaining('97112'), edited: { user: slack.me.id } },
      { ts: late.ts, text: expect.stringContaining('97140'), edited: { user: slack.me.id } },
    ]);
    expect(heard[0]).not.toHaveProperty('edited');
  });

  it('that takes the mention away is none', async () => {
    const { slack, heard } = await answering();
    const { ts } = slack.say({ channel: CODING, text: '@Claimline 97110' });
    await slack.settled();
    slack.edit({ channel: CODING, ts, text: 'never mind' });
    await slack.waitFor(() => heard.some(({ subtype }) => subtype === 'message_changed'));
    const mentions = slack.journal.filter(
      (entry) => entry.kind === 'delivery' && entry.name === 'app_mention',
    );
    expect(mentions).toHaveLength(1);
  });

  it('of a tombstone or to nothing is refused', async () => {
    const { slack } = await answering();
    const { ts } = slack.say({ channel: CODING, text: '97110' });
    await slack.waitFor(() => slack.messages()[1]);
    expect(() => slack.edit({ channel: CODING, ts, text: ' ' })).toThrow('An empty message is not sent.');
    slack.remove({ channel: CODING, ts });
    expect(() => slack.edit({ channel: CODING, ts, text: 'back' })).toThrow('Only what a person said');
  });
});
