import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDoor } from '../../../src/open-door.ts';
import { house } from '../../support/house.ts';
import { type HttpBot, mention, startHttpBot } from '../http-bot.ts';
import { buttonOf, type HandedView, inView, submission, views, wordsOf } from './surfaces.ts';

let bot: HttpBot;
beforeEach(async () => {
  bot = await startHttpBot({ door: openDoor(house), ruleSet: house.ruleSet });
});
afterEach(() => bot.close());

const open = (tab: 'home' | 'messages', user = 'U1') =>
  bot.event({ type: 'app_home_opened', user, channel: 'D1', tab, event_ts: '1.1' });
const home = () => views(bot, 'publish').at(-1);
const pressAtHome = (action: object) => bot.interact(inView({ type: 'home' }, action));
const choose = (name: string, value: string) =>
  pressAtHome({ type: 'static_select', action_id: `defaults:${name}`, selected_option: { value } });

describe('the Home tab', () => {
  it('has examples, the form, recent answers, defaults, the age of the rules and help', async () => {
    await open('home');
    const words = wordsOf(home());
    for (const part of [/Two questions first/, /Try one/, /Code a visit/, /My recent answers/, /Who bills/])
      expect(words).toMatch(part);
    expect(words).toMatch(/The newest, 2024Q3, is 9 quarters old/);
    expect(words).not.toMatch(/date of service/);
    expect(words).toContain('/units CODE MINUTES');
  });

  it('answers an example that is pressed, in a modal, and lists it', async () => {
    await pressAtHome({ type: 'button', action_id: 'home:example', value: '1' });
    expect(wordsOf(views(bot, 'open')[0])).toMatch(/97140/);
    expect(wordsOf(home())).not.toMatch(/None yet/);
    expect(wordsOf(home())).toMatch(/"home:recent"/);
  });

  it('opens the form', async () => {
    await pressAtHome({ type: 'button', action_id: 'home:form' });
    expect(views(bot, 'open')[0]?.callback_id).toBe('code-visit');
  });

  it('answers it as a message where the modal comes too late', async () => {
    bot.api.failWith('expired_trigger_id');
    await pressAtHome({ type: 'button', action_id: 'home:example', value: '0' });
    expect(bot.api.posted()[0]?.body).toMatchObject({ channel: 'U1' });
    expect(bot.api.posted()[0]?.body.text).toMatch(/97150/);
  });

  it('lists what somebody asked anywhere, newest first, worked out anew, and nobody else’s', async () => {
    await bot.event(mention({ text: '<@U0BOT> balance training 25 min' }));
    bot.at(Date.UTC(2026, 10, 24));
    await bot.event(mention({ text: '<@U0BOT> ther ex 40 min', ts: '2.1' }));
    await open('home');
    expect(wordsOf(home())).toMatch(/97110 × 3.*97112 × 2/);
    await open('home', 'U2');
    expect(wordsOf(home())).toMatch(/None yet/);
  });

  it('lists once what was asked twice, as by a double click', async () => {
    await pressAtHome({ type: 'button', action_id: 'home:example', value: '1' });
    await pressAtHome({ type: 'button', action_id: 'home:example', value: '1' });
    await open('home');
    expect(home()?.blocks.filter((b) => b.accessory?.action_id === 'home:recent')).toHaveLength(1);
  });

  it('lists no thanks and nothing that was not understood among the recent answers', async () => {
    await bot.event(mention({ text: '<@U0BOT> balance training 25 min' }));
    await bot.event(mention({ text: '<@U0BOT> thanks', ts: '7.1' }));
    await bot.event(mention({ text: '<@U0BOT> how much does 97110 pay', ts: '7.2' }));
    await bot.event(mention({ text: '<@U0BOT> thing with claim and humana', ts: '7.3' }));
    await open('home');
    const listed = home()?.blocks.filter((b) => b.accessory?.action_id === 'home:recent') ?? [];
    expect(listed.map((block) => block.text?.text.replaceAll('\u00a0', ' '))).toEqual([
      expect.stringContaining('97112 × 2'),
    ]);
  });

  it('shows a recent answer whole, and sends it as a message with its buttons', async () => {
    await bot.event(mention({ text: '<@U0BOT> balance training 25 min' }));
    await open('home');
    const { accessory } = home()?.blocks.find((b) => b.accessory?.action_id === 'home:recent') ?? {};
    await pressAtHome({ type: 'button', ...accessory });
    const [shown] = views(bot, 'open');
    expect(wordsOf(shown)).toMatch(/97112 × 2/);
    await bot.interact(
      submission({ callback_id: shown?.callback_id, private_metadata: shown?.private_metadata }),
    );
    const sent = bot.api.posted().at(-1)?.body;
    expect(sent?.channel).toBe('U1');
    expect(sent?.blocks).toContain('"why"');
    expect(wordsOf(home())).toMatch(/Sent: the answer stands under Messages/);
    await open('home');
    expect(wordsOf(home())).not.toMatch(/Sent:/);
  });

  it('answers the question of an answer in its modal, shows its other sides there, and sends what stands', async () => {
    await pressAtHome({ type: 'button', action_id: 'home:example', value: '0' });
    const opened = views(bot, 'open')[0];
    const inModal = (view: HandedView | undefined, id: RegExp) =>
      bot.interact(inView({ ...view, type: 'modal' }, { type: 'button', ...buttonOf(view, id) }));
    await inModal(opened, /^ask:.*:1$/);
    const answered = views(bot, 'update')[0];
    expect(wordsOf(answered)).toMatch(/Now: /);
    await inModal(answered, /^(why|more)$/);
    expect(wordsOf(views(bot, 'update')[1])).toMatch(/"answer"/);
    // A second click on what was pressed already.
    await inModal(opened, /^ask:.*:1$/);
    expect(views(bot, 'update')).toHaveLength(2);
    await bot.interact(submission({ ...answered }));
    expect(bot.api.posted().at(-1)?.body).toMatchObject({ channel: 'U1' });
    expect(bot.api.posted().at(-1)?.body.blocks).toMatch(/98941/);
  });

  it('says in the direct message that a control of a modal is of another release', async () => {
    await bot.interact(inView({ type: 'modal' }, { type: 'button', action_id: 'why', value: 'x' }));
    expect(bot.api.posted()[0]?.body).toMatchObject({ channel: 'U1' });
    expect(bot.api.posted()[0]?.body.text).toMatch(/^This button is from an older answer/);
  });

  it('takes up a default at once, for the next question too', async () => {
    await choose('payer', 'medicare');
    await choose('discipline', 'pt');
    await bot.event(mention({ text: '<@U0BOT> balance training 25 min' }));
    expect(bot.api.posted()[0]?.body.blocks).toMatch(/Assumed: Medicare/);
  });

  it('asks its two questions until both are answered, or skipped', async () => {
    await choose('payer', 'uhc');
    expect(wordsOf(home())).toMatch(/Two questions first/);
    await choose('discipline', 'pt');
    expect(wordsOf(home())).not.toMatch(/Two questions first/);
    await bot.interact({
      ...inView({ type: 'home' }, { type: 'button', action_id: 'defaults:skip' }),
      user: { id: 'U2' },
    });
    expect(wordsOf(home())).not.toMatch(/Two questions first/);
  });

  it('keeps no default that the rules do not know', async () => {
    await choose('payer', 'nobody');
    expect((await bot.store.defaults.around('T1', 'U1')).person?.payer ?? null).toBeNull();
  });

  it.each([
    [
      true,
      'uhc',
      /Done: who has chosen nothing in this workspace now has “Chiropractic” and “UnitedHealthcare/,
    ],
    [false, undefined, /Only somebody who administers/],
  ])(
    'gives defaults to everybody only for an administrator (%s), and says so there',
    async (is_admin, payer, words) => {
      await choose('payer', 'uhc');
      await choose('discipline', 'chiropractic');
      bot.api.answerWith('users.info', { user: { id: 'U1', is_admin } });
      await pressAtHome({ type: 'button', action_id: 'home:for-all' });
      expect((await bot.store.defaults.around('T1', 'U9')).workspace?.payer).toBe(payer);
      expect(wordsOf(home())).toMatch(words);
      expect(bot.api.posted()).toEqual([]);
      await open('home');
      expect(wordsOf(home())).not.toMatch(words);
    },
  );

  it('says it in the direct message where the tab cannot be drawn', async () => {
    bot.api.failWith('internal_error', 'internal_error');
    await pressAtHome({ type: 'button', action_id: 'home:for-all' });
    expect(bot.api.posted()[0]?.body.text).toMatch(/^Only somebody who administers/);
  });

  it.each([
    [['payer', 'uhc'], /“Chiropractic” and “UnitedHealthcare[^”]*”/],
    [['discipline', 'pt'], /“Physical therapy” and “Commercial, plan rules unknown”/],
  ] as const)(
    'says what was kept when one of the two was chosen, and is done then: %j',
    async ([name, value], kept) => {
      await open('home');
      expect(wordsOf(home())).toContain('"Skip"');
      await choose(name, value);
      expect(wordsOf(home())).toMatch(kept);
      expect(wordsOf(home())).toContain('"Done"');
      await pressAtHome({ type: 'button', action_id: 'defaults:skip' });
      expect(wordsOf(home())).toMatch(new RegExp(`All right[^"]*${kept.source}`));
    },
  );

  it('says beside them what a later choice has changed', async () => {
    await choose('payer', 'uhc');
    await choose('discipline', 'pt');
    await choose('payer', 'medicare');
    expect(wordsOf(home())).toMatch(/Use mine for everybody.*Kept: [^"]*“Physical therapy” and “Medicare”/);
  });

  it('that Slack does not take is a line in the log', async () => {
    bot.api.failWith('internal_error');
    await open('home');
    expect(bot.log()).toContain('HOME_NOT_PUBLISHED');
  });
});

describe('the first opening of the messages', () => {
  it('asks who bills and who pays, once', async () => {
    await open('messages');
    await open('messages');
    expect(bot.api.posted()).toHaveLength(1);
    expect(bot.api.posted()[0]?.body.blocks).toMatch(/Who bills.*Usual payer.*Skip/);
    await open('messages', 'U2');
    expect(bot.api.posted()).toHaveLength(2);
  });

  it('asks nobody who has chosen on the Home tab', async () => {
    await choose('payer', 'uhc');
    await choose('discipline', 'pt');
    await open('messages');
    expect(bot.api.posted()).toEqual([]);
  });

  it('asks again where it could not be posted', async () => {
    bot.api.failWith('channel_not_found');
    await open('messages');
    await open('messages');
    expect(bot.api.posted()).toHaveLength(2);
  });

  const inMessage = (action: object) =>
    bot.interact({
      ...inView({}, action),
      ...{ view: undefined, channel: { id: 'D1' }, response_url: bot.api.responseUrl },
      ...{ container: { type: 'message' }, message: { ts: '1.1' } },
    });
  const skip = () => inMessage({ type: 'button', action_id: 'defaults:skip' });

  it('says what was kept of a choice, and what holds when it is done', async () => {
    const selected_option = { value: 'pt' };
    await inMessage({ type: 'static_select', action_id: 'defaults:discipline', selected_option });
    const [chosen] = bot.api.posted();
    expect(chosen?.body.text).toMatch(
      /^Kept: [^.]*“Physical therapy” and “Commercial, plan rules unknown”\./,
    );
    expect(JSON.stringify(chosen?.body.blocks)).toMatch(/Kept: .*"Done"/);
    await skip();
    expect(bot.api.posted()[1]?.body.text).toMatch(/^All right\. [^.]*“Physical therapy”/);
  });

  it('can be skipped, and the Home tab asks no more', async () => {
    await skip();
    expect(bot.api.posted()[0]?.body).toMatchObject({ replace_original: true });
    expect(bot.api.posted()[0]?.body.text).toMatch(/^All right/);
    await open('home');
    expect(wordsOf(home())).not.toMatch(/Two questions first/);
  });
});

describe('added to a channel', () => {
  const joined = (user: string, channel = 'C1') =>
    bot.event({ type: 'member_joined_channel', user, channel, channel_type: 'C', team: 'T1' });

  it('says in two lines what it does, once a channel', async () => {
    for (const channel of ['C1', 'C1', 'C2']) await joined('U0BOT', channel);
    expect(bot.api.posted().map(({ body }) => body.channel)).toEqual(['C1', 'C2']);
    expect(bot.api.posted()[0]?.body.text).toMatch(/^[^\n]+\n[^\n]+$/);
  });

  it('says so of what it hears: only mentions, or threads as well', async () => {
    await joined('U0BOT');
    bot.desk.grants.set(['channels:history']);
    await joined('U0BOT', 'C2');
    const [small, full] = bot.api.posted().map(({ body }) => body.text);
    expect(small).toMatch(/only messages that mention me/);
    expect(full).toMatch(/follow up without a mention/);
  });

  it('says nothing when somebody else joins', async () => {
    await joined('U2');
    expect(bot.api.posted()).toEqual([]);
  });
});
