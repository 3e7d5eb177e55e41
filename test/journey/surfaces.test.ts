import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/ops/log.ts';
import { setUpDesk } from '../../src/set-up-desk.ts';
import { type LocalClaimline, startLocal } from '../../src/start-local.ts';
import { openSqlite } from '../../src/store/sql/open-sqlite.ts';
import { house } from '../support/house.ts';
import { hasChromium, openBrowser } from './chromium.ts';

const pictures = new URL('../../docs/pictures/', import.meta.url);
/** Noon in Greenwich on the day that the pictures show. */
const noon = Date.UTC(2026, 10, 23, 12);

/** A desk and a telephone. */
describe.skipIf(!hasChromium).each([
  ['at a desk', 1280, ''],
  ['on a telephone', 390, '-phone'],
])('somebody uses every surface %s', (_, width, mark) => {
  let local: LocalClaimline;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    const store = await openSqlite(null);
    local = await startLocal(
      0,
      setUpDesk(house, store, createLog('silent'), () => noon),
    );
    page = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: 1.5 });
    await page.goto(local.url);
  });
  afterEach(async () => {
    await page?.close();
    await local?.stop();
  });

  const dialog = () => page.getByRole('dialog', { name: 'Code a visit' });
  const field = (name: string | RegExp): Locator => dialog().getByLabel(name);

  async function goTo(place: string): Promise<void> {
    if (width < 720) await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByRole('link', { name: place, exact: true }).click();
  }

  /** Nothing is wider than its place; and the picture of it, where somebody takes them anew. */
  async function look(name: string): Promise<void> {
    const sideways = await page
      .locator('body, main, aside, dialog[open], .modal-body, .home, .messages')
      .evaluateAll((parts) => parts.filter((p) => p.scrollWidth > p.clientWidth + 1).map((p) => p.className));
    expect(sideways).toEqual([]);
    if (process.env.UPDATE_PICTURES !== '1') return;
    mkdirSync(pictures, { recursive: true });
    await page.mouse.move(0, 0);
    const path = fileURLToPath(new URL(`${name}${mark}.png`, pictures));
    await page.screenshot({ path, animations: 'disabled' });
  }

  it('"Code a visit" from /cpt: the claim follows the fields, and the answer is for the asker alone', async () => {
    await page.getByRole('textbox', { name: 'Message #coding-questions' }).fill('/cpt ');
    await page.keyboard.press('Enter');
    await field(/^Service 1$/).selectOption('97112');
    await field('Minutes of service 1').fill('25');
    await dialog().getByText('97112 × 2').waitFor();
    await field('lumbar spine').check();
    await dialog().getByText('98940 × 1').waitFor();
    await look('form');
    await dialog().getByRole('button', { name: 'Get the answer' }).click();
    const answer = page.getByRole('main').getByRole('article').filter({ hasText: 'Only visible to you' });
    await answer.getByText('97112 × 2').first().waitFor();
  });

  it('"Check the coding" on a colleague’s message', async () => {
    const [colleague] = local.sandbox.users.filter(({ id, isBot }) => !isBot && id !== local.sandbox.me.id);
    const text = 'group balance training 25 minutes with CMT, 3 regions';
    await goTo('front-desk');
    await page.getByText('Among people only').waitFor();
    local.sandbox.say({ channel: '#front-desk', text, user: colleague?.id ?? '' });
    const said = page.getByRole('article').filter({ hasText: text });
    await said.getByRole('button', { name: 'More actions' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /Check the coding/ }).click();
    const answer = page.getByRole('main').getByRole('article').filter({ hasText: 'Only visible to you' });
    await answer.getByText('97150 × 1').first().waitFor();
    await look('check-coding');
  });

  it('the Home tab: two questions, an example answered, the list of recent answers', async () => {
    await goTo('Claimline');
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await page.getByText('Two questions first').waitFor();
    await look('home-first');
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByText('My defaults').waitFor();
    await page.getByRole('button', { name: 'Ask: Can I bill 97140 with 98941?' }).click();
    const modal = page.getByRole('dialog', { name: 'Claimline' });
    await modal.getByText('97140').first().waitFor();
    await look('example');
    await modal.getByRole('button', { name: 'Close', exact: true }).last().click();
    await page.getByRole('button', { name: /^Show the answer/ }).waitFor();
    await look('home');
    await page
      .getByText('A coder decides, not I')
      .first()
      .evaluate((one) => one.scrollIntoView({ block: 'end' }));
    await look('home-end');
  });

  it('the agent view: suggested questions, a welcome, an answer', async () => {
    await goTo('Claimline');
    await page.getByRole('button', { name: 'Skip' }).waitFor();
    await look('agent');
    await page.getByRole('button', { name: 'Count units' }).click();
    await page.getByText('97110').last().waitFor();
  });

  it('a command: its answer is for the asker alone', async () => {
    await page
      .getByRole('textbox', { name: 'Message #coding-questions' })
      .fill('/units 97110 20 97140 10 uhc');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('main').getByRole('article').filter({ hasText: 'Only visible to you' });
    await answer.getByText('97110').first().waitFor();
    await look('command');
  });

  it('an answer: the claim, the question that is open, and the reasons behind it', async () => {
    const { sandbox } = local;
    await goTo('Claimline');
    await page.getByRole('button', { name: 'Skip' }).waitFor();
    sandbox.say({ channel: sandbox.direct.id, text: '97112 25 min and 97140 10 min with 98940' });
    const answer = page.getByRole('article').filter({ hasText: '97112' }).last();
    await answer.getByRole('button', { name: 'Another region' }).waitFor();
    await look('answer');
    await answer.getByRole('button', { name: 'Another region' }).click();
    await answer.getByText('97112-59').first().waitFor();
    await look('answer-attested');
    await answer.getByRole('button', { name: 'Something in this answer is wrong' }).click();
    await page.getByRole('dialog', { name: 'What was wrong?' }).waitFor();
    await look('feedback');
  });

  it.each([
    ['97112 25 min and 97140 10 min with 98940', /97112\s×\s/, 'why', 'NCCI pair table', 'why'],
    ['97112 25 min and 97140 10 min with 98940', /97112\s×\s/, 'checklist', 'As text', 'checklist'],
    ['how many units is 97110 38 min and 97530 12 min', /By total time/, null, 'By total time', 'units'],
    ['97110 or 97530?', /97530/, null, 'Side by side', 'comparison'],
    ['what does medicare ask for on 97110 from a PT', /Medicare/, null, 'Medicare', 'payer-rules'],
    ['can i bill 97140 with 98941', /on a condition/, null, 'Another region', 'pair'],
    ['CO-97 on 97140 with 98941', /Check first/, null, 'The payment is inside', 'denial'],
    ['what is modifier 59', /Use 59 when/, null, 'Use 59 when', 'modifier'],
    ['what is 97112', /Retraining nerves/, null, 'Retraining nerves', 'look-up'],
    ['what goes in the note for 97530', /21 points/, null, 'Real-life task limited', 'document'],
    ['how much does 97110 pay', /prices and payments/, null, 'prices and payments', 'declined'],
  ] as const)('the layout of "%s" (%s, %s)', async (question, first, view, words, name) => {
    const { sandbox } = local;
    await goTo('Claimline');
    await page.getByRole('button', { name: 'Skip' }).waitFor();
    sandbox.say({ channel: sandbox.direct.id, text: question });
    const answer = page.getByRole('article').filter({ hasText: first }).last();
    await answer.getByText('Claimline').first().waitFor();
    if (view !== null) await answer.getByRole('combobox', { name: 'More' }).selectOption(view);
    await page.getByText(words).first().waitFor();
    await look(name);
    // What is longer than a telephone has a second picture of its end.
    if (width < 720 && ['document', 'checklist'].includes(name)) {
      const shown = page.getByRole('article').last();
      await shown.evaluate((one) => one.scrollIntoView({ block: 'end' }));
      await look(`${name}-end`);
    }
  });

  it('a question that could not be read: what was understood, and the ways to take it', async () => {
    const { sandbox } = local;
    await goTo('Claimline');
    await page.getByRole('button', { name: 'Skip' }).waitFor();
    sandbox.say({ channel: sandbox.direct.id, text: 'thing with claim and humana' });
    await page.getByRole('button', { name: 'What this payer asks for' }).waitFor();
    await look('could-not-read');
  });

  it('an edited question: its answer says so', async () => {
    const { sandbox } = local;
    await goTo('Claimline');
    await page.getByRole('button', { name: 'Skip' }).waitFor();
    const asked = sandbox.say({ channel: sandbox.direct.id, text: 'balance training 25 minutes' });
    await page.getByRole('article').getByText('97112 × 2').first().waitFor();
    sandbox.edit({ ...asked, text: 'balance training 40 minutes' });
    await page.getByRole('article').getByText('Now: the question as edited').first().waitFor();
    await look('edited');
  });

  it('a channel that it is added to: two lines on what it does', async () => {
    await goTo('front-desk');
    await page.getByRole('button', { name: 'Add Claimline' }).click();
    await page.getByRole('article').getByText('I see only messages that mention me').first().waitFor();
    await look('joined');
  });
});
