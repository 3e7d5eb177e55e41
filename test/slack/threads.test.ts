import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDoor } from '../../src/open-door.ts';
import { house } from '../support/house.ts';
import { type HttpBot, mention, message, startHttpBot } from './http-bot.ts';
import { amongPeople } from './thread-talk/among-people.ts';
import { ofTheClaim } from './thread-talk/of-the-claim.ts';
import { ofTheVisit } from './thread-talk/of-the-visit.ts';
import { soundsLikeAReply } from './thread-talk/sounds-like-a-reply.ts';

let bot: HttpBot;
beforeEach(async () => {
  bot = await startHttpBot({ door: openDoor(house), ruleSet: house.ruleSet });
});
afterEach(() => bot.close());

const question = mention({ text: '<@U0BOT> balance training 25 minutes with CMT' });
/** A message in the question's thread that names nobody. */
const reply = (text: string, more: object = {}) =>
  message({ channel: 'C1', channel_type: 'channel', thread_ts: '1.1', ts: '1.5', text, ...more });
const answers = () => bot.api.posted().map(({ body }) => body.text ?? '');

describe('in a thread that was answered in', () => {
  it.each([...ofTheClaim, ...ofTheVisit])('"%s" is answered without a mention', async (text) => {
    await bot.event(question);
    await bot.event(reply(text));
    expect(answers()).toHaveLength(2);
    expect(bot.api.posted()[1]?.body.thread_ts).toBe('1.1');
  });

  it.each([...amongPeople, ...soundsLikeAReply])('"%s" is talk between people', async (text) => {
    await bot.event(question);
    await bot.event(reply(text));
    expect(answers()).toHaveLength(1);
  });

  it('"PT" answers who bills where that was asked, and is the patient where it was not', async () => {
    await bot.event(question);
    await bot.event(reply('PT'));
    expect(answers()).toHaveLength(1);
    await bot.event(mention({ text: '<@U0BOT> 97110 20 min medicare', ts: '2.1' }));
    await bot.event(reply('PT', { thread_ts: '2.1', ts: '2.2' }));
    expect(answers()[2]).toMatch(/^97110-GP × 1/);
  });

  it('says that a reply needs a mention only where it does', async () => {
    const blocks = () => JSON.stringify(bot.api.posted().at(-1)?.body.blocks);
    await bot.event(question);
    expect(blocks()).toContain('answer in this thread and mention me');
    bot.desk.grants.set(['channels:history']);
    await bot.event(
      mention({ text: '<@U0BOT> balance training 25 minutes with CMT', ts: '2.1', channel: 'C2' }),
    );
    expect(blocks()).toContain('25 minutes');
    expect(blocks()).not.toContain('mention me');
  });

  it('talk leaves the visit as it was', async () => {
    await bot.event(question);
    await bot.event(reply('ok thanks, Maria'));
    await bot.event(reply('3-4', { ts: '1.6' }));
    expect(answers()[1]).toMatch(/^97112 × 2/);
    expect(answers()[1]).toMatch(/98941/);
  });

  it('a mention that also arrives as a message is answered once, whichever comes first', async () => {
    await bot.event(question);
    const both = [reply('<@U0BOT> 3-4'), { ...reply('<@U0BOT> 3-4'), type: 'app_mention' }];
    for (const event of both) await bot.event(event);
    expect(answers()).toHaveLength(2);
  });

  it.each<[string, object]>([
    ['a bot', { bot_id: 'B9' }],
    ['us', { user: 'U0BOT', bot_id: 'B0BOT' }],
    ['somebody who joins', { subtype: 'channel_join' }],
  ])('what comes from %s is not answered', async (_, more) => {
    await bot.event(question);
    await bot.event(reply('what about 97530?', more));
    expect(answers()).toHaveLength(1);
  });
});

it('a thread that was never answered in is left alone, and so is the channel', async () => {
  await bot.event(reply('can I bill 97140 with 98941?'));
  await bot.event(message({ channel: 'C1', channel_type: 'channel', text: 'is 97112 timed?' }));
  expect(answers()).toEqual([]);
});
