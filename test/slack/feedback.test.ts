import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wrongs } from '../../src/slack/views/feedback/feedback-view.ts';
import { type HttpBot, mention, press, startHttpBot } from './http-bot.ts';

let bot: HttpBot;
beforeEach(async () => {
  bot = await startHttpBot();
});
afterEach(() => bot.close());

/** A thumb under the answer to a question that was asked before, as Slack sends it. */
async function thumb(verdict: 'right' | 'wrong'): Promise<void> {
  await bot.event(mention());
  const blocks = JSON.parse(bot.api.posted()[0]?.body.blocks ?? '[]');
  const more = {
    message: { ts: '9.9', thread_ts: '1.1', blocks },
    container: { type: 'message', message_ts: '9.9', is_ephemeral: false },
  };
  await bot.form(press(bot.api, 'feedback', verdict, more));
}

const submitted = (reason: string | null, kept: string) => ({
  payload: JSON.stringify({
    type: 'view_submission',
    team: { id: 'T1' },
    user: { id: 'U1' },
    view: {
      type: 'modal',
      callback_id: 'feedback',
      private_metadata: kept,
      state: {
        values: {
          wrong: { reason: { type: 'radio_buttons', selected_option: reason && { value: reason } } },
        },
      },
    },
  }),
});

describe('feedback', () => {
  it('counts a thumb up once, however often it is pressed, and thanks', async () => {
    await thumb('right');
    await thumb('right');
    expect(await bot.store.feedback.counts('T1')).toEqual([
      { intent: 'code-visit', verdict: 'right', reason: null, count: 1 },
    ]);
    expect(bot.api.posted().at(-1)?.body).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
    });
    expect(bot.api.posted().at(-1)?.body.text).toMatch(/^Thank you/);
  });

  it.each(wrongs.map(({ value }) => value))(
    'asks after a thumb down what was wrong, in a form without a field for words, and keeps the choice: %s',
    async (reason) => {
      await thumb('wrong');
      const view = JSON.parse(bot.api.called('views.open')[0]?.view ?? '{}');
      expect(JSON.stringify(view)).not.toContain('plain_text_input');
      await bot.form(submitted(reason, view.private_metadata));
      expect(await bot.store.feedback.counts('T1')).toEqual([
        { intent: 'code-visit', verdict: 'wrong', reason, count: 1 },
      ]);
    },
  );

  it('counts a thumb down whose form did not open in time, and says so', async () => {
    bot.api.answerWith('views.open', { ok: false, error: 'expired_trigger_id' });
    await thumb('wrong');
    expect(await bot.store.feedback.counts('T1')).toMatchObject([
      { verdict: 'wrong', reason: null, count: 1 },
    ]);
    expect(bot.api.posted().at(-1)?.body.text).toMatch(/did not open in time/);
    expect(bot.log()).toContain('VIEW_NOT_OPENED');
  });

  it.each([
    ['nothing', null],
    ['what nobody offered', 'everything'],
  ])('asks again where %s was chosen', async (_, reason) => {
    await bot.form(submitted(reason, JSON.stringify({ channel: 'C1', answerTs: '9.9', intent: 'denial' })));
    expect(await bot.store.feedback.counts('T1')).toEqual([]);
  });

  it('keeps and logs no word of question or answer', async () => {
    await bot.event(mention({ text: '<@U0BOT> Mrs Jones had group balance' }));
    await thumb('wrong');
    expect(bot.log()).not.toMatch(/Jones|balance/);
  });
});
