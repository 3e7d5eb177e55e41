import type { Locator, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { createLog } from '../../src/ops/log.ts';
import type { Message } from '../../src/sandbox/sandbox.ts';
import { setUpDesk } from '../../src/set-up-desk.ts';
import { type LocalClaimline, startLocal } from '../../src/start-local.ts';
import { openSqlite } from '../../src/store/sql/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { house } from '../support/house.ts';
import { withBrowser } from './with-browser.ts';

/** Noon in Greenwich on the day of these visits. */
const noon = Date.UTC(2026, 10, 23, 12);

/** The whole product behind the page, used by a person with a browser. */
export class Clinic {
  /** Of the stand-in's workspace. */
  static readonly team = 'T0CLINIC01';

  readonly page: Page;
  readonly local: LocalClaimline;
  readonly store: Store;
  /** What the page has sent, and the stand-in has not answered yet. */
  readonly #sent = new Set<Request>();

  constructor(page: Page, local: LocalClaimline, store: Store) {
    this.page = page;
    this.local = local;
    this.store = store;
    // Ends before the test does, so that a failure names the step.
    page.setDefaultTimeout(8_000);
    page.on('request', (request) => request.method() === 'POST' && this.#sent.add(request));
    page.on('requestfinished', (request) => this.#sent.delete(request));
    page.on('requestfailed', (request) => this.#sent.delete(request));
  }

  get sandbox() {
    return this.local.sandbox;
  }
  get thread(): Locator {
    return this.page.getByRole('complementary', { name: 'Thread' });
  }
  /** What only the person at the page sees. */
  get private(): Locator {
    return this.page.getByRole('main').getByRole('article').filter({ hasText: 'Only visible to you' }).last();
  }
  get box(): Locator {
    return this.page.getByRole('textbox', { name: /^Message / });
  }
  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }

  async goTo(place: string): Promise<void> {
    await this.page.getByRole('link', { name: new RegExp(`^${place}`) }).click();
  }

  /** Types something where the page stands, and sends it. */
  async type(text: string): Promise<void> {
    await this.box.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Asks in #coding-questions and opens the thread with the answer. */
  async ask(question: string): Promise<void> {
    const { sandbox } = this;
    const asked = sandbox.say({ channel: '#coding-questions', text: `@Claimline ${question}` });
    await sandbox.waitFor(() =>
      sandbox.messages().find(({ threadTs, botName }) => threadTs === asked.ts && botName !== null),
    );
    await this.page.goto(this.local.url);
    await this.page.getByRole('main').getByRole('button', { name: '1 reply' }).last().click();
    await this.thread.getByRole('article').nth(1).waitFor();
  }

  /** A button in the thread. */
  button(name: string | RegExp): Locator {
    return this.thread.getByRole('button', { name, exact: true });
  }

  /** Presses a button in the thread. */
  press(name: string | RegExp): Promise<void> {
    return this.button(name).click();
  }

  /** Picks one of the entries behind "More" in the thread. */
  async more(value: string): Promise<void> {
    await this.thread.getByRole('combobox', { name: 'More' }).selectOption(value);
  }

  /** Resolves when nothing more will happen by itself: what the page has sent has arrived, and the bot is done with it. */
  async settled(): Promise<void> {
    do {
      // What a press has sent is told before the page answers this.
      await this.page.evaluate(() => null);
      await expect.poll(() => this.#sent.size, { timeout: 8_000 }).toBe(0);
      await this.sandbox.settled();
      await this.page.evaluate(() => null);
    } while (this.#sent.size > 0);
  }

  /** Every message of the bot, as Slack has it. */
  answers(): Message[] {
    return this.sandbox.messages().filter(({ botName }) => botName !== null);
  }

  /** What in the thread is wider than its place, and would scroll sideways or be cut. */
  sideways(): Promise<string[]> {
    return this.thread
      .locator('*')
      .evaluateAll((all) =>
        all
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
          .map((one) => one.className),
      );
  }

  /** Waits until the words stand in the thread, or in another part of the page. */
  sees(words: string | RegExp, within: Locator = this.thread): Promise<void> {
    return within
      .getByText(typeof words === 'string' ? words : asRead(words))
      .first()
      .waitFor();
  }
}

/** A no-break space looks like any other. */
const asRead = ({ source, flags }: RegExp): RegExp => new RegExp(source.replaceAll(' ', '\\s'), flags);

interface AtTheClinic {
  /** Which of the two manifests is installed. */
  reach: 'small' | 'full';
  clinic: Clinic;
}

/** A test with the page open on a workspace of its own (`clinic`); the bot behind it is the whole product. */
export const it = withBrowser.extend<AtTheClinic>({
  reach: 'small',
  clinic: async ({ browser, reach }, use) => {
    const store = await openSqlite(null);
    const desk = setUpDesk(house, store, createLog('silent'), () => noon);
    const local = await startLocal(0, desk, reach);
    const page = await browser.newPage({ viewport: { width: 1280, height: 920 } });
    await page.goto(local.url);
    await use(new Clinic(page, local, store));
    await page.close();
    await local.stop();
    await store.close();
  },
});
