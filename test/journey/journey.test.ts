import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../src/ops/log.ts';
import { setUpDesk } from '../../src/set-up-desk.ts';
import { type LocalClaimline, startLocal } from '../../src/start-local.ts';
import { openSqlite } from '../../src/store/sql/open-sqlite.ts';
import { house } from '../support/house.ts';
import { hasChromium, howToGetChromium, openBrowser } from './chromium.ts';

const pictures = new URL('../../docs/pictures/', import.meta.url);

if (!hasChromium) console.warn(howToGetChromium);

/** The whole product as `npm start` runs it without Slack variables, used by a person with a browser. */
describe.skipIf(!hasChromium)('a person at the page asks Claimline', () => {
  let local: LocalClaimline;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [local, browser] = await Promise.all([
      startLocal(0, setUpDesk(house, await openSqlite(null), createLog('silent'))),
      openBrowser(),
    ]);
    page = await browser.newPage({ viewport: { width: 1280, height: 920 }, deviceScaleFactor: 1.5 });
    await page.goto(local.url);
  });
  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });

  const thread = () => page.getByRole('complementary', { name: 'Thread' });
  const box = () => page.getByRole('textbox', { name: 'Message #coding-questions' });
  const press = (name: string | RegExp) => thread().getByRole('button', { name }).click();

  it('gets the claim line in the thread, settles the open code with one press, and opens the checklist', async () => {
    await box().pressSequentially('@cl');
    await page.keyboard.press('Enter');
    await page.keyboard.type('group balance training 25 minutes with CMT');
    await page.keyboard.press('Enter');
    await thread().getByText('97150 × 1').first().waitFor();
    await thread()
      .getByRole('cell', { name: /98940, 98941 or 98942/ })
      .waitFor();

    await press('3–4');
    await thread().getByRole('cell', { name: '98941', exact: true }).waitFor();
    expect(await thread().getByText('98942').count()).toBe(0);
    if (process.env.UPDATE_PICTURES === '1') await takePicture();

    await press(/^Checklist/);
    await expect.poll(() => thread().getByRole('checkbox').count()).toBeGreaterThanOrEqual(10);
  });

  it('gets the answer to a slash command alone', async () => {
    await box().fill('/cpt 97110 38 min');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('main').getByRole('article').filter({ hasText: 'Only visible to you' });
    await answer.getByText('97110 × 3').first().waitFor();
  });

  it('gets an answer in a direct message without a mention', async () => {
    await page.getByRole('link', { name: 'Claimline' }).click();
    await page.getByRole('textbox', { name: 'Message Claimline' }).fill('97140 and 98941 together?');
    await page.keyboard.press('Enter');
    await page
      .getByRole('article', { name: /^Claimline/ })
      .getByText('97140')
      .first()
      .waitFor();
  });

  async function takePicture(): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await page.mouse.move(0, 0);
    await page.screenshot({ path: fileURLToPath(new URL('journey.png', pictures)), animations: 'disabled' });
  }
});
