import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HttpBot, mention, message, startHttpBot } from './http-bot.ts';

let bot: HttpBot;
beforeEach(async () => {
  bot = await startHttpBot();
});
afterEach(() => bot.close());

describe('a question', () => {
  it('that mentions the bot in a channel is answered in its thread, and links are not unfolded', async () => {
    expect(await bot.event(mention())).toBe(200);
    const [posted, ...more] = bot.api.posted();
    expect(more).toEqual([]);
    expect(posted?.body).toMatchObject({
      channel: 'C1',
      thread_ts: '1.1',
      unfurl_links: 'false',
      unfurl_media: 'false',
    });
    expect(posted?.body.text).toContain('97150');
    expect(posted?.body.blocks).toMatch(/97150\s×\s1/);
    expect(bot.asked).toEqual([{ text: 'group balance training', continues: false }]);
  });

  it('inside a thread is answered in that thread', async () => {
    await bot.event(mention({ ts: '2.2', thread_ts: '1.1' }));
    expect(bot.api.posted()[0]?.body.thread_ts).toBe('1.1');
  });

  it('in a direct message is answered beside it, and in the thread where one was opened', async () => {
    await bot.event(message());
    await bot.event(message({ ts: '2.2', thread_ts: '1.1' }));
    expect(bot.api.posted().map(({ body }) => body.thread_ts)).toEqual([undefined, '1.1']);
  });

  it.each(['thread_broadcast', 'file_share'])('with the subtype %s is a question too', async (subtype) => {
    await bot.event(message({ subtype }));
    expect(bot.api.posted()).toHaveLength(1);
  });

  it('continues the conversation of its thread or direct message, and of no other', async () => {
    await bot.event(mention());
    await bot.event(mention({ ts: '1.5', thread_ts: '1.1', text: '<@U0BOT> 3-4' }));
    await bot.event(mention({ ts: '3.1', text: '<@U0BOT> 3-4' }));
    await bot.event(message({ ts: '4.1' }));
    await bot.event(message({ ts: '4.2', text: '3-4' }));
    await bot.event(message({ ts: '4.3', thread_ts: '9.9', text: '3-4' }));
    expect(bot.asked.map(({ continues }) => continues)).toEqual([false, true, false, false, true, true]);
  });
});

describe('a message that says nothing', () => {
  it.each<[string, object, RegExp]>([
    ['a bare mention', mention({ text: '<@U0BOT> ' }), /^Tell me what happened in the visit/],
    ['a file without words', message({ subtype: 'file_share', text: '' }), /^I do not read files/],
    ['a mention with a file', mention({ text: '<@U0BOT>', files: [{}] }), /^I do not read files/],
  ])('%s is told how to ask', async (_, event, words) => {
    await bot.event(event);
    expect(bot.api.posted()[0]?.body.text).toMatch(words);
    expect(bot.asked).toEqual([]);
  });

  it.each(['<@U0BOT>', '<@U0BOT> thanks'])('leaves the visit of its thread as it was: %s', async (text) => {
    await bot.event(mention());
    await bot.event(mention({ ts: '1.5', thread_ts: '1.1', text }));
    await bot.event(mention({ ts: '1.6', thread_ts: '1.1', text: '<@U0BOT> 3-4' }));
    expect(bot.asked.at(-1)).toEqual({ text: '3-4', continues: true });
  });
});

describe('what asks nothing is left alone', () => {
  it.each<[string, object]>([
    ['a message in a channel that mentions nobody', message({ channel: 'C1', channel_type: 'channel' })],
    ['a message in a private channel', message({ channel: 'G1', channel_type: 'group' })],
    ['another bot', mention({ bot_id: 'B9', user: 'U9' })],
    ['another bot in a direct message', message({ bot_id: 'B9' })],
    ['our own message', message({ user: 'U0BOT', bot_id: 'B0BOT' })],
    ['our own message without a bot id', message({ user: 'U0BOT' })],
    ['an edit', message({ subtype: 'message_changed', user: undefined })],
    ['a deletion', message({ subtype: 'message_deleted', user: undefined })],
    ['somebody who joins', message({ subtype: 'channel_join' })],
    ['a bot’s message', message({ subtype: 'bot_message' })],
    ['thanks to somebody else, who is named first', mention({ text: '<@U2> thanks, I asked <@U0BOT> too' })],
  ])('%s', async (_, event) => {
    expect(await bot.event(event)).toBe(200);
    expect(bot.api.posted()).toEqual([]);
  });
});

it('a question of coding is answered also where somebody else is named first', async () => {
  await bot.event(mention({ text: '<@U2> see what <@U0BOT> says: group balance training' }));
  expect(bot.api.posted()).toHaveLength(1);
});

it('an answer that stands is not called missing where the disk then fails', async () => {
  bot.desk.answers.keep = () => Promise.reject(new Error('disk full'));
  await bot.event(mention());
  expect(bot.api.posted().map(({ body }) => body.channel)).toEqual(['C1']);
  expect(bot.log()).toContain('ANSWER_NOT_KEPT');
  expect(await bot.event(mention(), 'again')).toBe(200);
  expect(bot.api.posted()).toHaveLength(1);
});

describe('one message gets one answer', () => {
  const inChannel = message({ channel: 'C1', channel_type: 'channel', text: '<@U0BOT> group' });

  it.each<[string, object[]]>([
    ['when the mention arrives before the message', [mention(), inChannel]],
    ['when the message arrives before the mention', [inChannel, mention()]],
  ])('%s', async (_, events) => {
    for (const event of events) await bot.event(event);
    expect(bot.api.posted()).toHaveLength(1);
  });

  it('when a mention in a direct message arrives under both names', async () => {
    await Promise.all([bot.event(mention({ channel: 'D1', channel_type: 'im' })), bot.event(message())]);
    expect(bot.api.posted()).toHaveLength(1);
  });

  it('when Slack delivers it again and again, also at the same moment', async () => {
    await Promise.all(Array.from({ length: 5 }, () => bot.event(mention(), 'Ev1')));
    await bot.event(mention(), 'Ev1');
    expect(bot.api.posted()).toHaveLength(1);
  });

  it('while the same ts in another channel is another message', async () => {
    await bot.event(mention());
    await bot.event(mention({ channel: 'C2' }));
    expect(bot.api.posted()).toHaveLength(2);
  });

  it('and a redelivery answers where the first could post nothing', async () => {
    const inChannel = () => bot.api.posted().filter(({ body }) => body.channel === 'C1');
    bot.api.failWith('channel_not_found');
    await bot.event(mention(), 'Ev1');
    await bot.event(mention(), 'Ev1');
    expect(inChannel()).toHaveLength(2);
    await bot.event(mention(), 'Ev1');
    expect(inChannel()).toHaveLength(2);
    expect(bot.log()).toContain('channel_not_found');
  });
});

describe('an answer that may stand', () => {
  it('is not posted again by a redelivery, and nobody calls it answered', async () => {
    bot.api.failWith(503);
    await bot.event(mention(), 'Ev1');
    await bot.event(mention(), 'Ev1');
    expect(bot.api.posted()).toHaveLength(1);
    expect(bot.log()).toContain('POST_DOUBTFUL');
    expect(bot.log()).not.toContain('"msg":"answered"');
  });
});

describe('an answer that could not be posted', () => {
  it('is not what the conversation goes on from', async () => {
    bot.api.failWith('channel_not_found');
    await bot.event(mention());
    await bot.event(mention());
    expect(bot.asked.map(({ continues }) => continues)).toEqual([false, false]);
  });

  it('is called answered in the log only once it is', async () => {
    const answered = () => bot.log().match(/"msg":"answered"/g)?.length ?? 0;
    bot.api.failWith('channel_not_found');
    await bot.event(mention());
    expect(answered()).toBe(0);
    await bot.event(mention());
    expect(answered()).toBe(1);
  });
});

describe('an answer that the channel does not take', () => {
  it.each([
    ['not_in_channel', /I am not a member of that channel/],
    ['is_archived', /that channel is archived/],
    ['missing_scope', /a permission is missing/],
    ['something_new', /Slack did not take it/],
  ])(
    '%s: the asker is told why in their direct message, and the log has no word of theirs',
    async (word, why) => {
      bot.api.failWith(word);
      await bot.event(mention({ text: '<@U0BOT> zebrawood balance training' }));
      const told = bot.api.posted().filter(({ body }) => body.channel === 'U1');
      expect(told).toHaveLength(1);
      expect(told[0]?.body.text).toMatch(why);
      expect(told[0]?.body.text).toMatch(/^I could not answer in <#C1>/);
      expect(bot.log()).toContain(word);
      expect(bot.log()).not.toContain('zebrawood');
    },
  );

  it('for too many messages: it waits as Slack says, and where that helps nothing the asker is told', async () => {
    bot.api.failWith(429, 429, 429, 429);
    await bot.event(mention());
    await expect
      .poll(() => bot.api.posted().at(-1)?.body, { timeout: 8_000 })
      .toMatchObject({ channel: 'U1', text: expect.stringContaining('Slack lets me say no more there') });
    expect(bot.api.posted()).toHaveLength(5);
  }, 10_000);

  it('is a line in the log where the asker cannot be reached either', async () => {
    bot.api.failWith('is_archived', 'cannot_dm_bot');
    await bot.event(mention());
    expect(bot.log()).toContain('ASKER_NOT_REACHED');
  });

  it('leaves it at that in a direct message', async () => {
    bot.api.failWith('is_archived');
    await bot.event(message());
    expect(bot.api.posted()).toHaveLength(1);
  });
});

describe('when answering breaks', () => {
  it('the asker gets a sentence, and the log a code without the question', async () => {
    await bot.event(mention({ text: '<@U0BOT> break Mrs Jones' }));
    expect(bot.api.posted()[0]?.body.text).toMatch(/^Something broke on my side/);
    expect(bot.log()).toContain('ANSWER_FAILED');
    expect(bot.log()).not.toMatch(/Jones|secret/);
  });
});

describe('a request that is not from Slack', () => {
  const body = JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event: mention() });

  it.each<[string, string, number]>([
    ['signed with another secret', 'another-secret', 0],
    ['signed six minutes ago', 'signing-secret-of-a-test', -360],
  ])('%s gets 401 and no answer', async (_, secret, seconds) => {
    const at = Math.floor(Date.now() / 1000) + seconds;
    const response = await bot.send(body, 'application/json', secret, at);
    expect(response.status).toBe(401);
    expect(bot.api.posted()).toEqual([]);
  });
});

describe('health', () => {
  it('says that the process lives, and whether it can take questions', async () => {
    const status = async (path: string) => (await fetch(bot.url + path)).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
    bot.ready.set(true);
    expect(await status('/readyz')).toBe(200);
  });
});
