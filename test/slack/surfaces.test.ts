import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type AtSlack, atSlack, ways } from './at-slack.ts';

let at: AtSlack | null = null;
afterEach(async () => {
  await at?.end();
  at = null;
});

/** What is seen of a thing: a no-break space looks like any other. */
const words = (thing: unknown): string => JSON.stringify(thing).replaceAll('\u00a0', ' ');

describe.each(ways)('over %s', (way) => {
  it('bare /cpt opens the form; the claim follows each field; the answer is for the asker, with Share', async () => {
    at = await atSlack({ way });
    const { slack } = at;
    expect(await slack.command({ channel: '#front-desk', command: '/cpt', text: '' })).toEqual({ ok: true });
    await slack.waitFor(() => slack.modal());
    await slack.fill({ actionId: 'form:service', value: '97112' });
    await slack.fill({ actionId: 'form:minutes', value: '25' });
    await slack.waitFor(() => words(slack.modal()?.blocks).includes('97112 × 2'));
    await slack.fill({ actionId: 'form:regions', values: ['cervical', 'thoracic', 'lumbar'] });
    await slack.waitFor(() => words(slack.modal()?.blocks).includes('98941 × 1'));
    await slack.fill({ actionId: 'form:payer', value: 'uhc' });
    await slack.fill({ actionId: 'form:date', value: '2099-01-01' });
    expect(await slack.submit()).toMatchObject({ errors: { date: 'This day has not come yet.' } });
    await slack.fill({ actionId: 'form:date', value: '2026-11-20' });
    expect(await slack.submit()).toMatchObject({ ok: true });
    const answer = await at.answer(1);
    expect(answer.text).toMatch(/97112.* × 2/);
    expect(answer.ephemeralTo).toBe(slack.me.id);
    expect(slack.channels.find(({ id }) => id === answer.channel)?.name).toBe('front-desk');
    await slack.press({ channel: answer.channel, ts: answer.ts, actionId: 'share' });
    await slack.waitFor(() => at?.answers().find(({ ephemeralTo }) => ephemeralTo === null));
    expect(at.refused()).toEqual([]);
  });

  it('rows of the form come and go', async () => {
    at = await atSlack({ way });
    const { slack } = at;
    await slack.useShortcut({ callbackId: 'code-visit' });
    await slack.waitFor(() => slack.modal());
    await slack.fill({ actionId: 'form:service', value: '97110' });
    await slack.press({ view: 'modal', actionId: 'form:add' });
    await slack.waitFor(() => words(slack.modal()?.blocks).includes('"service:2"'));
    await slack.fill({ actionId: 'form:service', blockId: 'service:2', value: '97140' });
    await slack.press({ view: 'modal', actionId: 'form:remove', blockId: 'form:remove:1' });
    await slack.waitFor(() => !words(slack.modal()?.blocks).includes('"service:1"'));
    expect(await slack.submit()).toMatchObject({ ok: true });
    // Opened in no channel: the answer stands where the form stood, and is sent as a message when that is asked for.
    expect(words(slack.modal()?.blocks)).toMatch(/97140/);
    expect(at.answers()).toEqual([]);
    expect(await slack.submit()).toMatchObject({ ok: true });
    const answer = await at.answer(1);
    expect(answer.channel).toBe(slack.direct.id);
    expect(answer.text).toMatch(/^97140/);
    expect(at.refused()).toEqual([]);
  });

  it('"Check the coding" on a colleague’s message answers whoever asked, where the bot is no member', async () => {
    at = await atSlack({ way });
    const { slack } = at;
    const [colleague] = slack.users.filter(({ id, isBot }) => !isBot && id !== slack.me.id);
    const said = slack.say({
      channel: '#front-desk',
      text: 'group balance training 25 minutes with CMT',
      user: colleague?.id ?? '',
    });
    await slack.useMessageShortcut({ callbackId: 'check-coding', channel: said.channel, ts: said.ts });
    const answer = await at.answer(1);
    expect(answer.ephemeralTo).toBe(slack.me.id);
    expect(answer.text).toMatch(/^97150 × 1/);
    expect(at.refused()).toEqual([]);
  });

  it('"Check the coding" on talk says that there is nothing to check', async () => {
    at = await atSlack({ way });
    const { slack } = at;
    const said = slack.say({ channel: '#front-desk', text: 'see you all at lunch' });
    await slack.useMessageShortcut({ callbackId: 'check-coding', channel: said.channel, ts: said.ts });
    expect(await at.answer(1)).toMatchObject({
      ephemeralTo: slack.me.id,
      text: expect.stringMatching(/^That message tells of no visit/),
    });
    expect(at.refused()).toEqual([]);
  });

  it('what could not be read is taken as whoever asked chooses, and the thread goes on from there', async () => {
    at = await atSlack({ way });
    const { slack } = at;
    const asked = slack.say({
      channel: '#coding-questions',
      text: '@Claimline thing with claim and humana',
    });
    const { channel, ts, text } = await at.answer(1);
    expect(text).toMatch(/^I am not sure what was meant. I read: Humana/);
    expect(text).toContain('[What this payer asks for] [Code a visit] [Check two codes together]');
    const shown = (part: string) => slack.waitFor(() => at?.answers().find((one) => one.text.includes(part)));
    await slack.press({ channel, ts, actionId: 'ask:activity:0' });
    expect((await shown('Now: read as “What this payer asks for”')).text).toContain('Humana');
    await slack.press({ channel, ts, actionId: 'start-over' });
    await shown('as first asked');
    await slack.press({ channel, ts, actionId: 'ask:activity:2' });
    await shown('Which two services or codes are they?');
    slack.say({ channel, threadTs: asked.ts, text: '@Claimline 97140 and 98941' });
    const pair = await at.answer(2);
    expect(pair.text).toMatch(/^Yes, on a condition\. 97140: 59 or XS/);
    expect(pair.text).toContain('Humana');
    expect(at.refused()).toEqual([]);
  });

  it('the Home tab answers its examples, lists them, and keeps the defaults', async () => {
    at = await atSlack({ way });
    const { slack } = at;
    slack.openHome();
    await slack.waitFor(() => slack.home());
    await slack.press({ view: 'home', actionId: 'home:example', blockId: 'home:example:1' });
    const modal = await slack.waitFor(() => slack.modal());
    expect(words(modal.blocks)).toMatch(/97140/);
    await slack.submit();
    expect((await at.answer(1)).channel).toBe(slack.direct.id);
    await slack.waitFor(() => words(slack.home()?.blocks).includes('home:recent'));
    await slack.press({ view: 'home', actionId: 'defaults:payer', value: 'medicare' });
    await slack.press({ view: 'home', actionId: 'defaults:discipline', value: 'pt' });
    await slack.waitFor(() => !words(slack.home()?.blocks).includes('Two questions first'));
    slack.say({ channel: '#coding-questions', text: '@Claimline balance training 25 min' });
    expect(words((await at.answer(2)).blocks)).toMatch(/Assumed: Medicare[^"]*physical therapy/);
    expect(at.refused()).toEqual([]);
  });

  it('the first opening of the messages asks two questions, which can be skipped', async () => {
    at = await atSlack({ way });
    const { slack } = at;
    slack.openHome({ tab: 'messages' });
    const { channel, ts } = await at.answer(1);
    await slack.press({ channel, ts, actionId: 'defaults:payer', value: 'uhc' });
    await slack.press({ channel, ts, actionId: 'defaults:skip' });
    await slack.waitFor(() => at?.answers()[0]?.text.startsWith('All right'));
    slack.openHome({ tab: 'messages' });
    await slack.settled();
    expect(at.answers()).toHaveLength(1);
    expect(at.refused()).toEqual([]);
  });

  it('added to a channel it says in two lines what it does', async () => {
    at = await atSlack({ way });
    const { slack } = at;
    slack.invite('#front-desk');
    expect((await at.answer(1)).text).toMatch(/^[^\n]+\n[^\n]*only messages that mention me/);
    slack.removeBot('#front-desk');
    slack.invite('#front-desk');
    await slack.settled();
    expect(at.answers()).toHaveLength(1);
  });
});

describe('a thread', () => {
  it('goes on without a mention where the full manifest is installed, and talk in it gets nothing', async () => {
    at = await atSlack({ way: 'Socket Mode', full: true });
    const { slack } = at;
    const { channel, ts: threadTs } = slack.say({
      channel: '#coding-questions',
      text: '@Claimline balance training 25 minutes with CMT',
    });
    await at.answer(1);
    slack.say({ channel, threadTs, text: 'ok thanks' });
    slack.say({ channel, threadTs, text: '3-4' });
    expect((await at.answer(2)).text).toMatch(/98941/);
    await slack.settled();
    expect(at.answers()).toHaveLength(2);
    expect(at.refused()).toEqual([]);
  });

  it('needs a mention where the small one is', async () => {
    at = await atSlack({ way: 'Socket Mode' });
    const { slack } = at;
    const { channel, ts: threadTs } = slack.say({
      channel: '#coding-questions',
      text: '@Claimline balance training 25 minutes with CMT',
    });
    await at.answer(1);
    slack.say({ channel, threadTs, text: '3-4' });
    await slack.settled();
    expect(at.answers()).toHaveLength(1);
    slack.say({ channel, threadTs, text: '@Claimline 3-4' });
    expect((await at.answer(2)).text).toMatch(/98941/);
  });

  it('an edited question changes its answer in place', async () => {
    at = await atSlack({ way: 'signed HTTP', full: true });
    const { slack } = at;
    const asked = slack.say({ channel: '#coding-questions', text: '@Claimline balance training 25 minutes' });
    const { ts } = await at.answer(1);
    slack.edit({ ...asked, text: '@Claimline balance training 40 minutes' });
    const changed = await slack.waitFor(() => at?.answers().find(({ text }) => text.includes('97112 × 3')));
    expect(changed.ts).toBe(ts);
    await slack.settled();
    expect(at.answers()).toHaveLength(1);
    expect(at.refused()).toEqual([]);
  });
});

describe('a deleted question', () => {
  it('takes its answer along', async () => {
    at = await atSlack({ way: 'Socket Mode', full: true });
    const { slack } = at;
    const asked = slack.say({ channel: '#coding-questions', text: '@Claimline balance training 25 minutes' });
    await at.answer(1);
    slack.remove(asked);
    await slack.waitFor(() => at?.answers().length === 0);
    expect(at.refused()).toEqual([]);
  });
});

describe('a channel that takes no answer', () => {
  it('is explained to the asker in their direct message', async () => {
    at = await atSlack({ way: 'Socket Mode' });
    const { slack } = at;
    slack.fail('chat.postMessage', 'is_archived');
    slack.say({ channel: '#coding-questions', text: '@Claimline balance training 25 minutes' });
    const told = await at.answer(1);
    expect(told.channel).toBe(slack.direct.id);
    expect(told.text).toMatch(/that channel is archived/);
  });
});

describe('what is kept', () => {
  it('holds no word that anybody typed or chose to check', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimline-words-'));
    at = await atSlack({ way: 'Socket Mode', full: true, folder });
    const { slack } = at;
    const planted = 'Zebrawood Abernathy 555-01-2345';
    const asked = slack.say({
      channel: '#coding-questions',
      text: `@Claimline ${planted} balanse trayning 25 min`,
    });
    await at.answer(1);
    slack.say({ channel: asked.channel, threadTs: asked.ts, text: `and 97140 15 min for ${planted}` });
    slack.edit({ ...asked, text: `@Claimline ${planted} balanse trayning 40 min` });
    slack.say({ channel: slack.direct.id, text: `${planted} theraputic exersize 20 min` });
    await slack.command({ channel: '#front-desk', command: '/cpt', text: `${planted} theraputic exersize` });
    await slack.useMessageShortcut({ callbackId: 'check-coding', channel: asked.channel, ts: asked.ts });
    await slack.settled();
    const answers = at.answers().filter(({ text }) => !text.startsWith('The message seems to hold'));
    expect(answers).toHaveLength(5);
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    const all = [...kept, at.log()].join('\n');
    expect(all).toContain('97112');
    for (const word of ['zebrawood', 'abernathy', '555-01', 'balanse', 'trayning', 'exersize'])
      expect(all.toLowerCase()).not.toContain(word);
    rmSync(folder, { recursive: true });
  });
});
