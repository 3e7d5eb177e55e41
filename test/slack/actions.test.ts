import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AskId } from '../../src/core/visit.ts';
import type { Request } from '../../src/language/request.ts';
import { buttonWriter, type View } from '../../src/slack/carried/button-value.ts';
import type { Step } from '../../src/slack/carried/course.ts';
import { noRules } from './door.ts';
import { type HttpBot, mention, press, startHttpBot } from './http-bot.ts';
import { emptyRequest } from './requests.ts';

let bot: HttpBot;
beforeEach(async () => {
  bot = await startHttpBot();
});
afterEach(() => bot.close());

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;
const write = (request: Request, steps: Step[] = []) =>
  buttonWriter({ first: request, saidBy: {}, steps }, context, noRules);
const value = (
  view: View = 'answer',
  settles: { ask: AskId; choice: string } | null = null,
  steps: Step[] = [],
) => write(emptyRequest, steps)({ view, settles }) ?? '';

/** What went to the response_url. */
const responses = () => bot.api.posted().map(({ body }) => body);

describe('a button', () => {
  it('of a choice changes the answer in its place and says what is settled', async () => {
    const choice = value('answer', { ask: 'cmt-regions', choice: '3–4' });
    expect(await bot.form(press(bot.api, 'ask:cmt-regions:1', choice))).toBe(200);
    const [response, ...more] = responses();
    expect(more).toEqual([]);
    expect(response).toMatchObject({ replace_original: true });
    expect(response?.text).toBe('Now: spinal regions adjusted “3–4”. repeated for cmt-regions 3-4');
    expect(JSON.stringify(response?.blocks)).toContain('Now: spinal regions adjusted “3–4”');
    expect(bot.log()).not.toContain('LISTENER_FAILED');
  });

  it.each<[string, string, View, string]>([
    ['shows the reasons', 'why', 'why', 'Two patients &amp; more. [1]'],
    ['shows the whole checklist to tick', 'checklist', 'checklist', '"text":"four"'],
    ['shows the checklist as text', 'checklist-text', 'checklist-text', '[ ] four'],
    ['shows the lines to copy', 'copy', 'copy', '"97150 x1"'],
    ['shows what else it can do', 'more', 'more', 'Start over'],
    ['goes back to the answer', 'answer', 'answer', '97150\u00a0×\u00a01'],
  ])('%s in the place of the answer', async (_, actionId, view, words) => {
    await bot.form(press(bot.api, actionId, value(view)));
    expect(responses()[0]).toMatchObject({ replace_original: true });
    expect(JSON.stringify(responses()[0]?.blocks)).toContain(words);
  });

  it('works in a process that has never seen the answer', async () => {
    await bot.event(mention());
    const blocks = bot.api.posted()[0]?.body.blocks ?? '';
    const button = /"action_id":"(ask:[^"]+)","value":"((?:[^"\\]|\\.)*)"/.exec(blocks);
    const another = await startHttpBot();
    try {
      const carried: string = JSON.parse(`"${button?.[2]}"`);
      await another.form(press(another.api, button?.[1] ?? '', carried));
      expect(another.api.posted()[0]?.body.text).toContain('Now: ');
    } finally {
      await another.close();
    }
  });

  it('lets a short reply in the thread continue from the changed answer', async () => {
    await bot.form(
      press(bot.api, 'ask:cmt-regions:1', value('answer', { ask: 'cmt-regions', choice: '3–4' })),
    );
    await bot.event(mention({ ts: '1.9', thread_ts: '1.1', text: '<@U0BOT> uhc' }));
    expect(bot.asked).toEqual([{ text: 'uhc', continues: true }]);
  });

  it('shares with the channel what only the asker sees', async () => {
    const more = { container: { type: 'message', is_ephemeral: true }, message: undefined };
    await bot.form(press(bot.api, 'share', value(), more));
    expect(responses()[0]).toMatchObject({
      ...{ response_type: 'in_channel', replace_original: false },
      ...{ unfurl_links: false, unfurl_media: false },
    });
    expect(JSON.stringify(responses()[0]?.blocks)).not.toContain('"share"');
  });

  it('shares in the thread where the asker alone saw it', async () => {
    const container = { type: 'message', is_ephemeral: true, thread_ts: '1.1' };
    await bot.form(press(bot.api, 'share', value(), { container, message: undefined }));
    expect(responses()[0]).toMatchObject({ response_type: 'in_channel', thread_ts: '1.1' });
  });

  it('tells the asker that it is shared, and offers to share it again once it has changed', async () => {
    const more = { container: { type: 'message', is_ephemeral: true }, message: undefined };
    await bot.form(press(bot.api, 'share', value(), more));
    const own = responses()[1];
    expect(own).toMatchObject({ replace_original: true });
    const blocks = JSON.stringify(own?.blocks);
    expect(blocks).toContain('Now: everybody here sees this answer');
    expect(blocks).not.toContain('"share"');
    const carried = /"action_id":"(ask:[^"]+)","value":"((?:[^"\\]|\\.)*)"/.exec(blocks);
    await bot.form(press(bot.api, carried?.[1] ?? '', JSON.parse(`"${carried?.[2]}"`), more));
    expect(JSON.stringify(responses()[2]?.blocks)).toContain('"share"');
  });

  it('says who shared an answer, also after a press on what was shared', async () => {
    const more = { container: { type: 'message', is_ephemeral: true }, message: undefined };
    await bot.form(press(bot.api, 'share', value(), more));
    const shared = JSON.stringify(responses()[0]?.blocks);
    expect(shared).toContain('Shared by <@U1>');
    expect(responses()[0]?.text).toContain('Shared by <@U1>.');
    const carried = /"action_id":"(ask:[^"]+)","value":"((?:[^"\\]|\\.)*)"/.exec(shared);
    await bot.form(press(bot.api, carried?.[1] ?? '', JSON.parse(`"${carried?.[2]}"`)));
    expect(JSON.stringify(responses().at(-1)?.blocks)).toContain('Shared by <@U1>');
  });

  it('shares once, however often it is pressed, and another answer of the same message too', async () => {
    const more = {
      container: { type: 'message', message_ts: '1.2', is_ephemeral: true },
      message: undefined,
    };
    const other = write({ ...emptyRequest, payer: 'uhc' });
    await Promise.all([1, 2].map(() => bot.form(press(bot.api, 'share', value(), more))));
    await bot.form(press(bot.api, 'share', value(), more));
    const shared = () => responses().filter(({ response_type: type }) => type === 'in_channel');
    expect(shared()).toHaveLength(1);
    await bot.form(press(bot.api, 'share', other({ view: 'answer', settles: null }) ?? '', more));
    expect(shared()).toHaveLength(2);
  });

  it('whose response_url is spent shares by a message of its own, once', async () => {
    const more = { container: { type: 'message', is_ephemeral: true }, message: undefined };
    bot.api.failWith(404);
    await bot.form(press(bot.api, 'share', value(), more));
    await bot.form(press(bot.api, 'share', value(), more));
    const [posted, ...again] = bot.api.called('chat.postMessage');
    expect(posted).toMatchObject({ unfurl_links: 'false' });
    expect(posted).not.toHaveProperty('thread_ts');
    expect(again).toEqual([]);
    // The response_url that was spent, the message, and what the asker is told.
    expect(responses()).toHaveLength(3);
  });

  it('that broke down while sharing posts nothing a second time', async () => {
    const more = { container: { type: 'message', is_ephemeral: true }, message: undefined };
    bot.api.failWith(503);
    await bot.form(press(bot.api, 'share', value(), more));
    expect(bot.api.called('chat.postMessage')).toEqual([]);
    expect(responses().map(({ response_type: type }) => type)).toEqual(['in_channel', 'ephemeral']);
  });

  it('that could not share says so, and shares when it is pressed again', async () => {
    const more = {
      container: { type: 'message', message_ts: '1.2', is_ephemeral: true },
      message: undefined,
    };
    bot.api.failWith(404, 'not_in_channel');
    await bot.form(press(bot.api, 'share', value(), more));
    await bot.form(press(bot.api, 'share', value(), more));
    expect(responses().map(({ response_type: type }) => type)).toEqual([
      'in_channel',
      // chat.postMessage, refused too.
      undefined,
      'ephemeral',
      'in_channel',
      // What the asker sees in place of their own.
      undefined,
    ]);
  });

  it('is answered once more where Slack breaks down, and not for ever', async () => {
    bot.api.failWith(503);
    await bot.form(press(bot.api, 'why', value('why')));
    expect(responses()).toHaveLength(2);
    expect(bot.log()).not.toContain('BUTTON_FAILED');
    bot.api.failWith(503, 503, 'cant_update_message');
    await bot.form(press(bot.api, 'checklist', value('checklist')));
    // Twice the view, once by changing the message, then the sentence that it broke.
    expect(responses()).toHaveLength(5);
    expect(bot.api.called('chat.update')).toHaveLength(1);
  });

  it('whose response_url is spent changes the message itself', async () => {
    bot.api.failWith(404);
    await bot.form(press(bot.api, 'why', value('why')));
    const [update, ...more] = bot.api.called('chat.update');
    expect(more).toEqual([]);
    expect(update).toMatchObject({ channel: 'C1', ts: '1.2' });
    expect(update?.blocks).toContain('Two patients &amp; more. [1]');
    expect(bot.log()).toContain('RESPONSE_URL_REFUSED');
  });

  it('whose response_url is spent where only the asker sees the message sends them a new one', async () => {
    bot.api.failWith(404);
    const more = {
      container: { type: 'message', message_ts: '1.2', is_ephemeral: true },
      message: undefined,
    };
    await bot.form(press(bot.api, 'why', value('why'), more));
    expect(bot.api.called('chat.postEphemeral')[0]).toMatchObject({ channel: 'C1', user: 'U1' });
  });

  it('whose blocks Slack does not take is answered in words, and the log names the place and no word', async () => {
    const refused = { error: 'invalid_blocks', errors: ['no [json-pointer:/blocks/1/text]'] };
    bot.api.failWith(400, refused);
    await bot.form(press(bot.api, 'why', value('why')));
    const [first, second] = bot.api.called('chat.update');
    expect(first?.blocks).toBeDefined();
    expect(second?.blocks).toBe('[]');
    expect(second?.text).toContain('Two patients');
    expect(bot.log()).toMatch(/BLOCKS_REFUSED.*\/blocks\/1\/text/);
    expect(bot.log()).not.toContain('Two patients');
  });

  it('that is pressed twice does it once, until the message has changed', async () => {
    const twice = press(bot.api, 'ask:cmt-regions:1', value('answer', { ask: 'cmt-regions', choice: '3–4' }));
    await Promise.all([bot.form(twice), bot.form(twice)]);
    expect(responses()).toHaveLength(1);
    await bot.form(press(bot.api, 'answer', value('answer')));
    expect(responses()).toHaveLength(2);
  });

  it('that starts over takes back what was pressed, and says so', async () => {
    const steps = [{ ask: 'cmt-regions' as const, choice: '5', by: 'U2' }];
    await bot.form(press(bot.api, 'answer', value('answer', null, steps)));
    expect(responses()[0]?.text).toContain('repeated for cmt-regions 5');
    await bot.form(press(bot.api, 'start-over', value()));
    expect(responses()[1]?.text).toContain('as first asked');
    expect(responses()[1]?.text).toContain('repeated for null');
  });

  it.each(['why', 'approve'])('of another age is told so in the thread where it stands (%s)', async (id) => {
    await bot.form(press(bot.api, id, 'rubbish'));
    expect(responses()[0]).toMatchObject({ thread_ts: '1.1' });
  });

  it.each<[string, string, string | undefined]>([
    ['of an older version', 'why', value().replace('"v":3', '"v":9')],
    ['without a value', 'checklist', undefined],
    ['with rubbish for a value', 'ask:payer:0', 'rubbish'],
    ['that nobody knows', 'approve', value()],
    ['with an id of an older answer', 'ask:cmt-regions', value()],
  ])('%s gets a sentence, and the message stays', async (_, actionId, carried) => {
    expect(await bot.form(press(bot.api, actionId, carried))).toBe(200);
    const [response, ...more] = responses();
    expect(more).toEqual([]);
    expect(response).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(response?.text).toMatch(/^This button is from an older answer/);
  });
});

describe('/cpt', () => {
  const cpt = (text: string, triggerId = '1.2.3', channel = 'C1') =>
    bot.command({
      ...{ command: '/cpt', text, team_id: 'T1', channel_id: channel, user_id: 'U1' },
      ...{ trigger_id: triggerId, response_url: bot.api.responseUrl },
    });

  it('answers the asker alone in the acknowledgement itself, with a way to share it', async () => {
    const { status, body } = await cpt('group balance training &amp; CMT');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ response_type: 'ephemeral', text: '97150 × 1' },
      ...{ unfurl_links: false, unfurl_media: false },
    });
    expect(JSON.stringify(body.blocks)).toContain('Share');
    expect(bot.asked).toEqual([{ text: 'group balance training & CMT', continues: false }]);
    expect(bot.log()).toMatch(/"via":"\/cpt".*"answered"/);
    expect(bot.api.posted()).toEqual([]);
  });

  it('in a direct message offers nobody to share with', async () => {
    const { body } = await cpt('group', '1.2.3', 'D1');
    expect(JSON.stringify(body.blocks)).not.toContain('Share');
  });

  it('that arrives twice is answered once', async () => {
    const twice = await Promise.all([cpt('97110'), cpt('97110')]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect(twice.filter(({ body }) => body !== null)).toHaveLength(1);
  });

  it('that breaks says so, and logs no word of it', async () => {
    expect((await cpt('break Mrs Jones')).body.text).toMatch(/^Something broke/);
    expect(bot.log()).not.toMatch(/Jones/);
  });
});
