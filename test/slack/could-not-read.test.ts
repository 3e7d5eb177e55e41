import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDoor } from '../../src/open-door.ts';
import { buttonWriter } from '../../src/slack/carried/button-value.ts';
import { house } from '../support/house.ts';
import { request } from '../support/request.ts';
import { type HttpBot, mention, press, startHttpBot } from './http-bot.ts';

let bot: HttpBot;
beforeEach(async () => {
  bot = await startHttpBot({ door: openDoor(house), ruleSet: house.ruleSet });
});
afterEach(() => bot.close());

const said = (): string => String(bot.api.posted().at(-1)?.body.text);

describe('what could not be read', () => {
  it('says the minutes and the payer that were understood', async () => {
    await bot.event(mention({ text: '<@U0BOT> thing with claim and humana 41 minutes' }));
    expect(said()).toMatch(/^I am not sure what was meant\. I read: 41 minutes, Humana/);
  });

  it.each([
    [
      'a service with its minutes',
      { services: [{ codes: ['97110'], minutes: 20 }] },
      'I read: 97110 (20 minutes).',
      /97110 × 1/,
    ],
    [
      'a service that is still open, and a payer',
      { services: [{ codes: ['98940', '98941', '98942'], open: 'cmt-regions' }], payer: 'medicare' },
      'I read: 98940, 98941 or 98942, Medicare',
      /98940, 98941 or 98942.* × 1/,
    ],
  ] as const)('%s is said, and coded when it is taken for a visit', async (_, understood, read, coded) => {
    const first = request({
      ...understood,
      services: understood.services.map((service) => ({ ...service, codes: [...service.codes] })),
      intent: 'help',
      sure: false,
    });
    const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;
    const write = buttonWriter({ first, saidBy: {}, steps: [] }, context, house.ruleSet);
    const use = (value: string | null) => bot.form(press(bot.api, 'answer', value ?? ''));
    await use(write({ view: 'answer', settles: null }));
    expect(said()).toContain(read);
    const asVisit = write({ view: 'answer', settles: { ask: 'activity', choice: 'Code a visit' } });
    await bot.form(
      press(bot.api, 'ask:activity:0', asVisit ?? '', { message: { ts: '1.2', thread_ts: '1.1' } }),
    );
    expect(said()).toMatch(/^Now: read as “Code a visit”/);
    expect(said()).toMatch(coded);
  });
});
