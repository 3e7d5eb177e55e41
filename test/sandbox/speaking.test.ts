import { describe, expect, it } from 'vitest';
import { client, sandbox } from './bolt-clinic.ts';

const CODING = 'C0CODING01';

describe('people who speak', () => {
  it('an answer to an answer stands in the same thread', async () => {
    const slack = await sandbox();
    const first = slack.say({ channel: CODING, text: 'question' });
    const second = slack.say({ channel: CODING, text: 'answer', threadTs: first.ts });
    const third = slack.say({ channel: CODING, text: 'thanks', threadTs: second.ts, user: 'U0MIGUEL01' });
    expect([second.threadTs, third.threadTs]).toEqual([first.ts, first.ts]);
    const { messages } = await client(slack).conversations.replies({ channel: CODING, ts: third.ts });
    expect(messages?.map(({ text }) => text)).toEqual(['question', 'answer', 'thanks']);
    expect(messages?.[2]).toMatchObject({ user: 'U0MIGUEL01', parent_user_id: slack.me.id });
  });

  it.each([
    ['in a channel that is not there', { channel: '#nowhere', text: 'a' }],
    ['as nobody', { channel: CODING, text: 'a', user: 'U0NOBODY01' }],
    ['as the bot', { channel: CODING, text: 'a', user: 'U0CLAIM001' }],
    ["in another's direct message", { channel: 'D0DIRECT02', text: 'a' }],
    ['without a word', { channel: CODING, text: ' ' }],
    ['in a thread that is not there', { channel: CODING, text: 'a', threadTs: '1700000000.000100' }],
  ])('cannot do so %s', async (_where, saying) => {
    const slack = await sandbox();
    expect(() => slack.say(saying)).toThrow(/\.$/);
    expect(slack.messages()).toEqual([]);
  });

  it('change only what a person said', async () => {
    const slack = await sandbox();
    const { ts } = await client(slack).chat.postMessage({ channel: CODING, text: 'hers' });
    expect(() => slack.edit({ channel: CODING, ts: String(ts), text: 'mine' })).toThrow(
      'Only what a person said',
    );
  });
});

describe('waiting for something', () => {
  it('that never comes ends with what happened instead', async () => {
    const slack = await sandbox({ redeliverAfter: [] });
    slack.say({ channel: CODING, text: 'hello' });
    await slack.settled();
    await expect(slack.waitFor(() => null, 30)).rejects.toThrow(
      /"name":"message".*"outcome":"connection_failed"/,
    );
  });

  it('ends with the fault of the question itself', async () => {
    const slack = await sandbox();
    const wrong = slack.waitFor(() => {
      throw new Error('wrong question');
    });
    await expect(wrong).rejects.toThrow('wrong question');
  });
});
