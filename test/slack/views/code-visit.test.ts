import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { validateView } from '../../../src/blockkit/validate-view.ts';
import { openDoor } from '../../../src/open-door.ts';
import { house } from '../../support/house.ts';
import { type HttpBot, startHttpBot } from '../http-bot.ts';
import { type HandedView, inView, shortcut, submission, views, wordsOf } from './surfaces.ts';

let bot: HttpBot;
beforeEach(async () => {
  bot = await startHttpBot({ door: openDoor(house), ruleSet: house.ruleSet });
});
afterEach(() => bot.close());

const cpt = (triggerId = '1.1.1') =>
  bot.command({
    ...{ command: '/cpt', text: '', team_id: 'T1', channel_id: 'C1', user_id: 'U1' },
    ...{ trigger_id: triggerId, response_url: bot.api.responseUrl },
  });

const values = (more: object = {}) => ({
  'service:1': { 'form:service': { selected_option: { value: '97112' } } },
  'minutes:1': { 'form:minutes': { value: '25' } },
  'contact:1': { 'form:contact': { selected_option: { value: 'one-on-one' } } },
  regions: {
    'form:regions': { selected_options: ['cervical', 'thoracic', 'lumbar'].map((value) => ({ value })) },
  },
  payer: { 'form:payer': { selected_option: { value: 'medicare' } } },
  date: { 'form:date': { selected_date: '2026-11-20' } },
  ...more,
});

/** The form as it was opened, with what a person filled in. */
async function opened(more: object = {}) {
  await cpt();
  const { private_metadata = '', callback_id = '' } = views(bot, 'open')[0] ?? {};
  return { private_metadata, callback_id, state: { values: values(more) } };
}

describe('bare /cpt', () => {
  it('opens the form with today and the usual payer, and says nothing besides', async () => {
    await bot.store.defaults.keep('T1', 'U1', { payer: 'uhc' });
    const { status, body } = await cpt();
    expect([status, body]).toEqual([200, null]);
    const [view] = views(bot, 'open');
    expect(wordsOf(view)).toContain('"initial_date":"2026-11-23"');
    expect(wordsOf(view)).toMatch(/"initial_option":{"text":{[^}]*},"value":"uhc"}/);
    expect(wordsOf(view)).toContain('Claim so far');
    expect(bot.api.posted()).toEqual([]);
  });

  it('delivered twice opens it once', async () => {
    await cpt();
    await cpt();
    expect(views(bot, 'open')).toHaveLength(1);
  });

  it('says how to ask in words where the trigger has expired', async () => {
    bot.api.failWith('expired_trigger_id');
    await cpt();
    expect(bot.api.posted().map(({ body }) => body.text)).toEqual([
      expect.stringMatching(/`\/cpt 97112 25 min/),
    ]);
  });
});

describe('a change in the form', () => {
  const change = (action: object, view: object) => bot.interact(inView(view, action));

  it('draws the claim anew, with the hash of the form it changes', async () => {
    await change({ type: 'number_input', action_id: 'form:minutes', value: '25' }, await opened());
    const [view] = views(bot, 'update');
    expect(wordsOf(view)).toMatch(/\*97112[^"]* × 2\*/);
    expect(wordsOf(view)).toMatch(/\*98941[^"]* × 1\*/);
    const call = bot.api.calls().find(({ method }) => method === 'views.update');
    expect(call?.body).toMatchObject({ view_id: 'V1', hash: 'h1' });
  });

  it('adds a row and removes one, and what stands in the others stays', async () => {
    const form = await opened();
    await change({ type: 'button', action_id: 'form:add' }, form);
    const [two] = views(bot, 'update');
    expect(two?.blocks.map(({ block_id }) => block_id)).toEqual(
      expect.arrayContaining(['service:1', 'service:2', 'form:remove:2']),
    );
    await change(
      { type: 'button', action_id: 'form:remove', value: '1' },
      { ...form, private_metadata: two?.private_metadata },
    );
    const left = views(bot, 'update')[1]?.blocks.map(({ block_id }) => block_id);
    expect(left).toContain('service:2');
    expect(left).not.toContain('service:1');
  });

  it('that was overtaken by a newer one is left alone', async () => {
    const form = await opened();
    bot.api.failWith('hash_conflict');
    await change({ type: 'button', action_id: 'form:add' }, form);
    expect(bot.api.posted()).toEqual([]);
    expect(bot.log()).toContain('FORM_NOT_DRAWN');
  });
});

describe('"Get the answer"', () => {
  it('closes the form and answers the asker alone, where it was opened, with Share', async () => {
    const { status, body } = await bot.interact(submission(await opened()));
    expect([status, body]).toEqual([200, null]);
    const [answer, ...more] = bot.api.posted();
    expect(more).toEqual([]);
    expect(answer).toMatchObject({
      method: 'response',
      body: { response_type: 'ephemeral', unfurl_links: false },
    });
    expect(answer?.body.text).toMatch(/97112[^ ]* × 2/);
    expect(JSON.stringify(answer?.body.blocks)).toContain('"share"');
    expect(JSON.stringify(answer?.body.blocks)).not.toMatch(/Assumed: [^"]*Medicare/);
  });

  it('says beside the field what has to be mended, and the form stays', async () => {
    const form = await opened({
      'minutes:1': { 'form:minutes': { value: '999' } },
      date: { 'form:date': { selected_date: '2026-12-24' } },
    });
    const { body } = await bot.interact(submission(form));
    expect(body).toEqual({
      response_action: 'errors',
      errors: { 'minutes:1': 'Give whole minutes from 1 to 480.', date: 'This day has not come yet.' },
    });
    expect(bot.api.posted()).toEqual([]);
  });

  it('pressed twice answers once', async () => {
    const form = submission(await opened());
    await Promise.all([bot.interact(form), bot.interact(form)]);
    expect(bot.api.posted()).toHaveLength(1);
  });

  it('goes to the channel as a message for the asker where the response URL is too old, and to their direct message where that fails', async () => {
    const form = await opened();
    bot.api.failWith(404);
    await bot.interact(submission(form));
    bot.api.failWith(404, 'not_in_channel');
    await bot.interact(submission({ ...form, id: 'V2' }));
    const tried = bot.api.calls().filter(({ method }) => !/^(views|users)/.test(method));
    expect(tried.map(({ method, body }) => [method, body.channel])).toEqual([
      ['response', undefined],
      ['chat.postEphemeral', 'C1'],
      ['response', undefined],
      ['chat.postEphemeral', 'C1'],
      ['chat.postMessage', 'U1'],
    ]);
  });

  it('is one of the asker’s recent answers, as codes and minutes', async () => {
    await bot.interact(submission(await opened()));
    const [kept] = await bot.store.answers.recent('T1', 'U1', 5);
    expect(kept?.packed).toContain('97112');
  });

  it('of a form that an older release opened is told so', async () => {
    await bot.interact(submission({ ...(await opened()), private_metadata: '{"v":0}' }));
    expect(bot.api.posted()[0]?.body.text).toMatch(/^This form is from an older Claimline/);
  });
});

describe('the global shortcut', () => {
  const submitted = async () => {
    await bot.interact(shortcut({ type: 'shortcut', callback_id: 'code-visit' }));
    const { private_metadata = '', callback_id = '' } = views(bot, 'open')[0] ?? {};
    return bot.interact(submission({ private_metadata, callback_id, state: { values: values() } }));
  };

  it('opens the form, whose answer takes its place: no message stands where nobody looks', async () => {
    const { body } = await submitted();
    const { response_action, view } = body as { response_action: string; view: HandedView };
    expect(response_action).toBe('update');
    expect(validateView(view)).toEqual([]);
    expect(wordsOf(view)).toMatch(/98941 × 1.*97112\*? · Units: 2/);
    expect(bot.api.posted()).toEqual([]);
    // Its own button sends it, and the Home tab lists it.
    await bot.interact(submission({ ...view, state: { values: {} } }));
    expect(bot.api.posted().map(({ body: { channel } }) => channel)).toEqual(['U1']);
    expect(wordsOf(views(bot, 'publish').at(-1))).toMatch(/98941 × 1/);
  });

  it('pressed twice keeps one answer', async () => {
    await Promise.all([submitted(), submitted()]);
    expect(await bot.store.answers.recent('T1', 'U1', 5)).toHaveLength(1);
  });
});

describe('"Check the coding" on a message', () => {
  const check = (text: string, more: object = {}) =>
    bot.interact(
      shortcut({
        ...{ type: 'message_action', callback_id: 'check-coding', response_url: bot.api.responseUrl },
        ...{
          channel: { id: 'C9' },
          message: { type: 'message', user: 'U2', ts: '1.1', text },
          message_ts: '1.1',
        },
        ...more,
      }),
    );

  it('reads it as a visit and answers whoever asked, through the response URL alone', async () => {
    await check('did group balance training for 25 minutes with CMT');
    const calls = bot.api.calls().filter(({ method }) => method !== 'users.info');
    expect(calls.map(({ method }) => method)).toEqual(['response']);
    expect(calls[0]?.body.text).toMatch(/97150/);
    expect(calls[0]?.body).toMatchObject({ response_type: 'ephemeral' });
  });

  it('of a reply in a thread answers in the thread, and by the response URL where the bot is no member', async () => {
    const reply = (ts: string) => ({
      message: { type: 'message', user: 'U2', ts, thread_ts: '1.1', text: '97112 25 min' },
    });
    await check('', { ...reply('1.2'), trigger_id: '4.4.5' });
    bot.api.failWith('not_in_channel');
    await check('', { ...reply('1.3'), trigger_id: '4.4.6' });
    // What begins a thread stands in its channel.
    await check('', { ...reply('1.1'), trigger_id: '4.4.7' });
    const tried = bot.api.calls().filter(({ method }) => method !== 'users.info');
    expect(tried.map(({ method, body }) => [method, body.thread_ts])).toEqual([
      ['chat.postEphemeral', '1.1'],
      ['chat.postEphemeral', '1.1'],
      ['response', undefined],
      ['response', undefined],
    ]);
  });

  it('reminds of patient data, and keeps none of it', async () => {
    await check('Mrs Abernathy, DOB 03/04/1961: balance training 25 min');
    expect(JSON.stringify(bot.api.posted()[0]?.body.blocks)).toMatch(/patient data/);
    const [kept] = await bot.store.answers.recent('T1', 'U1', 5);
    expect(JSON.stringify([kept, bot.log(), bot.api.posted()])).not.toMatch(/Abernathy|1961/);
  });

  it('of a picture without words says that there are none', async () => {
    await check('');
    expect(bot.api.posted()[0]?.body.text).toMatch(/^There are no words/);
  });

  it('pressed twice answers once', async () => {
    await check('97112 25 min');
    await check('97112 25 min');
    expect(bot.api.posted()).toHaveLength(1);
  });
});
