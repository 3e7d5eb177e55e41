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

describe('in a thread that was answered in', () => {
  it.each([
    'one on one',
    '3-4',
    'and for medicare?',
    'why?',
    'what about 97530?',
    'can I bill 97140 with 98941?',
    'make it 20',
    'no, group',
    'do I need 59',
    'add manual therapy 10 min',
    'how many units is that',
    '22',
  ])('"%s" is answered without a mention', async (text) => {
    await bot.event(question);
    await bot.event(reply(text));
    expect(answers()).toHaveLength(2);
    expect(bot.api.posted()[1]?.body.thread_ts).toBe('1.1');
  });

  it.each([
    'ok thanks',
    'I’ll tell Maria',
    'Maria can you check this one?',
    'I will be there in 20 minutes',
    'can you call Medicare about it?',
    'great, done',
    'lunch at 12?',
    'I have 15 min',
    'did you call united',
    'we got the aetna check',
    'do we still take cigna?',
    'can you take room 2 at 3:15',
    'new patient tomorrow',
    '<@U2> what about 97530?',
  ])('"%s" is talk between people', async (text) => {
    await bot.event(question);
    await bot.event(reply(text));
    expect(answers()).toHaveLength(1);
  });

  // What names a code, a payer or minutes in passing reads as a question: the judge weighs words, not what people are at.
  it.fails.each([
    'who has the 97110 sheet',
    'call me at ext 97112',
    'back in 10 min',
    'he said 30 minutes',
    'invoice 98941 came back',
  ])('"%s" is talk between people too', async (text) => {
    await bot.event(question);
    await bot.event(reply(text));
    expect(answers()).toHaveLength(1);
  });

  // "PT" alone may be the patient, and is not taken for an answer to who bills.
  it.fails('"PT" answers who bills', async () => {
    await bot.event(question);
    await bot.event(reply('PT'));
    expect(answers()).toHaveLength(2);
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
    expect(update?.body.blocks).toContain('97112 × 3');
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
