import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HttpBot, mention, message, startHttpBot } from './http-bot.ts';

let bot: HttpBot;
beforeEach(async () => {
  bot = await startHttpBot();
});
afterEach(() => bot.close());

const statuses = () => bot.api.called('assistant.threads.setStatus');

describe('while an answer is worked out', () => {
  it('the agent view says so in the thread of the question, and no longer than that', async () => {
    await bot.event(message());
    expect(statuses()).toMatchObject([
      { channel_id: 'D1', thread_ts: '1.1', status: 'is looking at the rules…' },
      { channel_id: 'D1', thread_ts: '1.1', status: '' },
    ]);
    expect(bot.api.posted()).toHaveLength(1);
  });

  it('a thread that was opened there has it', async () => {
    await bot.event(message({ ts: '1.9', thread_ts: '1.1' }));
    expect(statuses()[0]).toMatchObject({ thread_ts: '1.1' });
  });

  it('a channel is told nothing: one call answers there', async () => {
    await bot.event(mention());
    expect(statuses()).toEqual([]);
  });

  it('a Slack that takes no status gets the answer all the same', async () => {
    bot.api.answerWith('assistant.threads.setStatus', { ok: false, error: 'missing_scope' });
    await bot.event(message());
    expect(bot.api.posted()).toHaveLength(1);
    expect(bot.log()).toContain('STATUS_REFUSED');
  });
});
