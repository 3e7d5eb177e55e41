import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/ops/log.ts';
import { setUpDesk } from '../../src/set-up-desk.ts';
import { type LocalClaimline, startLocal } from '../../src/start-local.ts';
import { openSqlite } from '../../src/store/sql/open-sqlite.ts';
import { house } from '../support/house.ts';
import { hasChromium, openBrowser } from './chromium.ts';

/** Every control of an answer, used by a person at the page; the bot behind it is the whole product. */
describe.skipIf(!hasChromium)('a person at the page uses the controls of an answer', () => {
  let local: LocalClaimline;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [local, browser] = await Promise.all([
      startLocal(0, setUpDesk(house, await openSqlite(null), createLog('silent'))),
      openBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 920 } });
  });
  afterEach(() => page.close());

  const thread = (): Locator => page.getByRole('complementary', { name: 'Thread' });
  const button = (name: string | RegExp): Locator => thread().getByRole('button', { name, exact: true });
  const more = (value: string) => thread().getByRole('combobox', { name: 'More' }).selectOption(value);
  const sees = (words: string | RegExp) => thread().getByText(words).first().waitFor();

  /** Asks in the channel and opens the thread with the answer. */
  async function ask(question: string): Promise<void> {
    const asked = local.sandbox.say({ channel: '#coding-questions', text: `@Claimline ${question}` });
    await local.sandbox.waitFor(() =>
      local.sandbox.messages().find(({ threadTs, botName }) => threadTs === asked.ts && botName !== null),
    );
    await page.goto(local.url);
    await page.getByRole('main').getByRole('button', { name: '1 reply' }).last().click();
    await thread().getByRole('article').nth(1).waitFor();
  }

  it('Another region: 59 is on the line with who said so, and the sentence for the note is offered', async () => {
    await ask('97112 20 min with 98940');
    await button('Another region').click();
    await sees('Now: region of the therapy: Another region');
    await sees('97112-59 × 1');
    await sees(/said by @Dana Whitfield/);
    await sees(/The therapy was given to a region other than the one adjusted/);
  });

  it('Same region: the line is said not to be billed beside the adjustment', async () => {
    await ask('97112 20 min with 98940');
    await button('Same region').click();
    await sees(/in the region that was adjusted is not billed/);
    expect(await thread().getByText('97112-59').count()).toBe(0);
  });

  it('Not sure: neither, with what to look up; a second click does nothing twice', async () => {
    await ask('97112 20 min with 98940');
    await button('Not sure').dblclick();
    await sees(/neither 59 nor XS goes on 97112 yet. Look whether the note says so/);
    expect(await thread().getByRole('article').count()).toBe(2);
  });

  it('Why: the reasons with their sources as links, and Back', async () => {
    await ask('97112 20 min with 98940');
    await more('why');
    await sees(/98940 \(column 1\) and 97112 \(column 2\) are a pair/);
    expect(
      await thread()
        .getByRole('link', { name: /NCCI pair table/ })
        .getAttribute('href'),
    ).toBe('https://cms.gov');
    await button('Back').click();
    await sees('97112 × 1');
  });

  it('Checklist: a tick stays, and stands in the text', async () => {
    await ask('97112 20 min with 98940');
    await more('checklist');
    const box = thread().getByRole('checkbox', { name: 'Functional task that the control serves' });
    await box.check();
    await local.sandbox.settled();
    expect(await box.isChecked()).toBe(true);
    await button('As text').click();
    await sees('[x] Functional task that the control serves');
    await button('Back to the checklist').click();
    await box.waitFor();
    expect(await box.isChecked()).toBe(true);
  });

  it('Copy for the claim: the lines and nothing else', async () => {
    await ask('97112 20 min with 98940');
    await button('Another region').click();
    await sees('97112-59 × 1');
    await more('copy');
    await sees('Copy for the claim');
    expect(await thread().locator('pre').innerText()).toBe('97112-59 x1\n98940 x1');
  });

  it('Choose: a menu changes the answer, and Start over takes it back', async () => {
    await ask('how many units is 97110 38 min and 97530 12 min');
    await sees('By total time (CMS)');
    await thread().getByRole('combobox', { name: 'Choose: payer' }).selectOption({ label: 'Medicare' });
    await sees('Now: payer: Medicare');
    await more('start-over');
    await sees(/as first asked/);
    await thread().getByRole('combobox', { name: 'Choose: payer' }).waitFor();
  });

  it('could not be read: one of the ways to take it, and Start over', async () => {
    await ask('thing with claim and humana');
    await sees(/I read: Humana/);
    await button('Check two codes together').click();
    await sees('Now: read as: Check two codes together');
    await sees('Which two services or codes are they?');
    await button('Start over').click();
    await button('What this payer asks for').click();
    await sees('Now: read as: What this payer asks for');
    await sees(/Humana/);
  });

  it('/cpt: everything else it can do is one press further on', async () => {
    await page.goto(local.url);
    const box = page.getByRole('textbox', { name: 'Message #coding-questions' });
    await box.fill('/cpt 97112 20 min with 98940');
    await page.keyboard.press('Enter');
    const answer = page
      .getByRole('main')
      .getByRole('article')
      .filter({ hasText: 'Only visible to you' })
      .last();
    await answer.getByRole('button', { name: 'More', exact: true }).click();
    await answer.getByRole('button', { name: 'Copy for the claim' }).click();
    await answer.locator('pre').getByText('97112 x1').waitFor();
  });

  it.each([
    'group balance training 25 minutes with CMT',
    'how many units is 97110 38 min and 97530 12 min',
    '97110 33 min, 97140 7 min, how many units',
    'can i bill 97140 with 98941?',
    '97110 or 97530?',
  ])('nothing scrolls sideways on a telephone: %s', async (question) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await ask(question);
    const wider = await thread()
      .locator('*')
      .evaluateAll((all) =>
        all
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
          .map((one) => one.className),
      );
    expect(wider).toEqual([]);
  });
});
