import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDoor } from '../../../src/open-door.ts';
import { house } from '../../support/house.ts';
import { noon } from '../desk.ts';
import { type HttpBot, mention, startHttpBot } from '../http-bot.ts';

let bot: HttpBot;
beforeEach(async () => {
  bot = await startHttpBot({ door: openDoor(house), ruleSet: house.ruleSet });
});
afterEach(() => bot.close());

const ask = (ts: string, user = 'U1') =>
  bot.event(mention({ ts, user, text: '<@U0BOT> balance training 25 min with 98941' }));
const methods = () => bot.api.calls().map(({ method }) => method);
const lastAnswer = () => bot.api.posted().at(-1)?.body.blocks;

describe('a question in a channel', () => {
  it('costs one call of the Web API, and one more the first time that somebody asks', async () => {
    for (const ts of ['1.1', '2.1', '3.1']) await ask(ts);
    expect(methods()).toEqual(['users.info', ...Array(3).fill('chat.postMessage')]);
  });

  it('asks Slack once where a person asks five things at the same moment', async () => {
    await Promise.all(['1.1', '2.1', '3.1', '4.1', '5.1'].map((ts) => ask(ts)));
    expect(methods().filter((method) => method === 'users.info')).toHaveLength(1);
  });

  it('takes its date of service from where the asker is', async () => {
    bot.at(noon - 3 * 60 * 60_000);
    await ask('1.1');
    expect(lastAnswer()).toContain('date of service 2026-11-22');
  });

  it('asks nobody for a zone without the scope', async () => {
    bot.desk.grants.set(['chat:write']);
    await ask('1.1');
    expect(methods()).toEqual(['chat.postMessage']);
  });

  it('is answered with the date of this process where Slack does not say the zone, and Slack is left alone', async () => {
    bot.api.answerWith('users.info', { ok: false, error: 'user_not_found' });
    await ask('1.1');
    await ask('2.1');
    expect(methods()).toEqual(['users.info', 'chat.postMessage', 'chat.postMessage']);
    expect(bot.log()).toContain('ZONE_UNKNOWN');
  });
});

describe('defaults', () => {
  it('of the workspace, then of the person, are what is assumed, and the grey line says so', async () => {
    await bot.store.defaults.keep('T1', null, { payer: 'bcbs' });
    await ask('1.1');
    expect(lastAnswer()).toMatch(/Assumed: [^"]*Blue Cross/i);
    await bot.store.defaults.keep('T1', 'U1', { payer: 'medicare', discipline: 'pt' });
    await ask('2.1');
    expect(lastAnswer()).toMatch(/Assumed: Medicare[^"]*physical therapy/i);
    await ask('3.1', 'U2');
    expect(lastAnswer()).toMatch(/Assumed: [^"]*Blue Cross/i);
  });
});
