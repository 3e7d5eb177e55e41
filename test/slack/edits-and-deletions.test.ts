import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDoor } from '../../src/open-door.ts';
import { house } from '../support/house.ts';
import { type HttpBot, mention, message, startHttpBot } from './http-bot.ts';

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

/** What Slack sends when somebody edits the question. */
const edit = (text: string, more: object = {}) => ({
  ...{ type: 'message', subtype: 'message_changed', channel: 'C1', channel_type: 'channel', ts: '2.2' },
  message: { type: 'message', user: 'U1', ts: '1.1', text, edited: { user: 'U1', ts: '2.2' }, ...more },
  previous_message: { type: 'message', user: 'U1', ts: '1.1', text: question.text },
});

const updates = () => bot.api.calls().filter(({ method }) => method === 'chat.update');
const deletions = () => bot.api.calls().filter(({ method }) => method === 'chat.delete');

describe('an edited question', () => {
  it('changes its answer in place, and says so', async () => {
    await bot.event(question);
    await bot.event(edit('<@U0BOT> balance training 40 minutes with CMT'));
    expect(answers()).toHaveLength(1);
    const [update] = updates();
    expect(update?.body).toMatchObject({ channel: 'C1', ts: '9.9' });
    expect(update?.body.text).toMatch(/^Now: the question as edited\. 97112 × 3/);
    expect(update?.body.blocks).toMatch(/97112\s×\s3/);
  });

  it('is what the thread goes on from', async () => {
    await bot.event(question);
    await bot.event(edit('<@U0BOT> balance training 40 minutes with CMT'));
    await bot.event(reply('3-4'));
    expect(answers()[1]).toMatch(/^97112 × 3/);
  });

  it('leaves the thread where people went on after it', async () => {
    await bot.event(question);
    await bot.event(reply('make it 10 min'));
    await bot.event(edit('<@U0BOT> balance training 40 minutes with CMT'));
    await bot.event(reply('3-4', { ts: '1.7' }));
    expect(answers()[2]).toMatch(/^97112 × 1/);
  });

  it('a reply that is edited is read from where the thread stood before it', async () => {
    await bot.event(question);
    await bot.event(reply('make it 10 min'));
    const of = { ts: '1.5', thread_ts: '1.1' };
    await bot.event({ ...edit('make it 55 min', of), previous_message: { text: 'make it 10 min', ...of } });
    expect(updates()[0]?.body.text).toMatch(/97112 × 4/);
  });

  it.each<[string, object]>([
    ['whose words are the same, as when a link unfolds', edit(question.text)],
    ['of a bot', edit('other', { bot_id: 'B9' })],
    ['that was never answered', edit('other', { ts: '7.7' })],
  ])('%s changes nothing', async (_, event) => {
    await bot.event(question);
    await bot.event(event);
    expect(updates()).toEqual([]);
    expect(answers()).toHaveLength(1);
  });

  it('delivered again changes nothing twice', async () => {
    await bot.event(question);
    const changed = edit('<@U0BOT> balance training 40 minutes with CMT');
    await bot.event(changed, 'Ev7');
    await bot.event(changed, 'Ev7');
    expect(updates()).toHaveLength(1);
  });

  it('that Slack tells as a mention once more changes its answer, with the small manifest too, and only once', async () => {
    await bot.event(question);
    const text = '<@U0BOT> balance training 40 minutes with CMT';
    await bot.event({ ...question, text, edited: { user: 'U1', ts: '2.2' } });
    await bot.event(edit(text));
    expect(updates()).toHaveLength(1);
    expect(answers()).toHaveLength(1);
  });

  it('into which a mention was put is a new question', async () => {
    await bot.event({ ...question, edited: { user: 'U1', ts: '2.2' } });
    expect(answers()).toHaveLength(1);
  });

  it('waits for an answer that is still on its way', async () => {
    await Promise.all([
      bot.event(question),
      bot.event(edit('<@U0BOT> balance training 40 minutes with CMT')),
    ]);
    expect(updates()).toHaveLength(1);
  });

  it('in a direct message works too, with the small manifest', async () => {
    await bot.event(message({ text: 'balance training 25 minutes' }));
    const changed = edit('balance training 40 minutes');
    await bot.event({ ...changed, channel: 'D1', channel_type: 'im' });
    await bot.event(message({ text: 'and for medicare?', ts: '3.3' }));
    expect(updates()).toHaveLength(1);
    expect(answers()[1]).toMatch(/× 3/);
  });
});

/** What Slack sends when somebody deletes the question: a tombstone where a thread hangs on it. */
const tombstone = {
  ...edit('This message was deleted.', { subtype: 'tombstone', user: 'USLACKBOT', hidden: true }),
};
const gone = {
  ...{ type: 'message', subtype: 'message_deleted', channel: 'C1', channel_type: 'channel', ts: '2.2' },
  ...{ deleted_ts: '1.1', previous_message: { type: 'message', user: 'U1', ts: '1.1', text: question.text } },
};

describe('a deleted question', () => {
  it.each<[string, object]>([
    ['that leaves a tombstone', tombstone],
    ['that is gone', gone],
  ])('%s takes its answer along', async (_, event) => {
    await bot.event(question);
    await bot.event(event);
    expect(deletions().map(({ body }) => body)).toMatchObject([{ channel: 'C1', ts: '9.9' }]);
  });

  it('is forgotten: the thread goes on from nothing, and nothing is deleted twice', async () => {
    await bot.event(question);
    await bot.event(gone);
    await bot.event(gone);
    await bot.event(reply('3-4'));
    expect(deletions()).toHaveLength(1);
    expect(answers()).toHaveLength(1);
    expect(await bot.store.answers.recent('T1', 'U1', 5)).toEqual([]);
  });

  it('that was never answered takes nothing along', async () => {
    await bot.event({ ...gone, deleted_ts: '7.7' });
    expect(deletions()).toEqual([]);
  });
});
