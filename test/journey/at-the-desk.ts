import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { manifest } from '../../src/slack/manifest.ts';
import { withBrowser } from './with-browser.ts';

/** The page open in a browser, and the stand-in behind it, made anew for every test. */
export class Desk {
  page: Page;
  slack: Sandbox;
  /** What the browser complained of; a test that leaves something here fails. */
  readonly faults: string[] = [];

  constructor(page: Page, slack: Sandbox) {
    this.page = page;
    this.slack = slack;
    page.on('pageerror', ({ message }) => this.faults.push(message));
    page.on('console', (line) => {
      if (line.type() === 'error') this.faults.push(line.text());
    });
  }

  /** Calls the Web API as the bot, in #coding-questions unless the body says otherwise; gives the ts of the message. */
  async asBot(method: string, body: Record<string, unknown>): Promise<string> {
    const response = await fetch(`${this.slack.apiUrl}${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.slack.botToken}` },
      body: JSON.stringify({ channel: this.coding, ...body }),
    });
    const answer = (await response.json()) as { ok: boolean; ts: string };
    expect(answer).toMatchObject({ ok: true });
    return answer.ts;
  }

  /** Every use of a button, menu or box that the page sends from now on. */
  actionsSent(): unknown[] {
    const sent: unknown[] = [];
    this.page.on('request', (request) => {
      if (request.url().endsWith('/page/action')) sent.push(request.postDataJSON());
    });
    return sent;
  }

  get coding(): string {
    return this.slack.channels.find(({ name }) => name === 'coding-questions')?.id ?? '';
  }
  get box(): Locator {
    return this.page.getByRole('textbox', { name: 'Message #coding-questions' });
  }
  get channel(): Locator {
    return this.page.getByRole('region', { name: 'Messages', exact: true });
  }
  get thread(): Locator {
    return this.page.getByRole('complementary', { name: 'Thread' });
  }
  get alert(): Locator {
    return this.page.getByRole('alert');
  }
  get focus(): Locator {
    return this.page.locator(':focus');
  }
  button(name: string): Locator {
    return this.page.getByRole('button', { name });
  }
}

interface AtTheDesk {
  desk: Desk;
}

/** A test with the page open (`desk`), against a stand-in whose bot is played by the test. */
export const it = withBrowser.extend<AtTheDesk>({
  desk: async ({ browser }, use) => {
    const slack = await startSandbox({ manifest, ackWithin: 100, redeliverAfter: [] });
    const desk = new Desk(await browser.newPage({ viewport: { width: 1200, height: 800 } }), slack);
    await desk.page.goto(slack.url);
    await desk.box.waitFor();
    await use(desk);
    await desk.page.close();
    await desk.slack.close();
    expect(desk.faults).toEqual([]);
  },
});
