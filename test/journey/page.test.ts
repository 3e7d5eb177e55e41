import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { manifest } from '../../src/slack/manifest.ts';
import { hasChromium, openBrowser } from './chromium.ts';

/** The page against the stand-in, with a bot whose messages the tests send by hand. */
describe.skipIf(!hasChromium)('the page of the stand-in', () => {
  let browser: Browser;
  let slack: Sandbox;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    slack = await startSandbox({ manifest, ackWithin: 100, redeliverAfter: [] });
    page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    faults.length = 0;
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (line) => {
      if (line.type() === 'error') faults.push(line.text());
    });
    await page.goto(slack.url);
    await box().waitFor();
  });
  afterEach(async () => {
    await page.close();
    await slack.close();
    expect(faults).toEqual([]);
  });

  /** Calls the Web API as the bot; gives the ts of the message. */
  async function asBot(method: string, body: Record<string, unknown>): Promise<string> {
    const response = await fetch(`${slack.apiUrl}${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${slack.botToken}` },
      body: JSON.stringify({ channel: coding().id, ...body }),
    });
    const answer = (await response.json()) as { ok: boolean; error?: string; ts: string };
    expect(answer).toMatchObject({ ok: true });
    return answer.ts;
  }

  const coding = () => slack.channels.find(({ name }) => name === 'coding-questions') ?? slack.direct;
  const box = () => page.getByRole('textbox', { name: 'Message #coding-questions' });
  const channel = () => page.getByRole('region', { name: 'Messages', exact: true });
  const thread = () => page.getByRole('complementary', { name: 'Thread' });
  const focused = () => page.locator(':focus').textContent();

  describe('writing', () => {
    it('sends with Enter, breaks the line with Shift and Enter, and empties the box', async () => {
      await box().pressSequentially('first line');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('second line');
      await page.keyboard.press('Enter');
      await channel().getByText('first line\nsecond line').waitFor();
      expect(await box().inputValue()).toBe('');
      expect(slack.messages().map(({ text }) => text)).toEqual(['first line\nsecond line']);
    });

    it('offers the bot after an @, and takes it with an arrow key and Enter', async () => {
      await box().pressSequentially('hello @');
      const suggestions = page.getByRole('listbox', { name: 'Suggestions' });
      expect(await suggestions.getByRole('option').first().textContent()).toContain('Claimline');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      expect(await box().inputValue()).toBe('hello @Claimline ');
      expect(await suggestions.isVisible()).toBe(false);
    });

    it('draws text that looks like HTML, a script or an address with a script as the text it is', async () => {
      const hostile =
        '<img src=x onerror="document.title=1"> <script>document.title=2</script> &amp; <javascript:alert(1)|x>';
      await box().fill(hostile);
      await page.keyboard.press('Enter');
      await channel().getByText(hostile).waitFor();
      expect(await channel().locator('img, script, a[href^="javascript"]').count()).toBe(0);
      expect(await page.title()).toMatch(/^coding-questions/);
    });

    it('shows why a command failed, and gives the words back', async () => {
      await box().fill('/nonsense 97110');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('/nonsense').waitFor();
      expect(await box().inputValue()).toBe('/nonsense 97110');
      await page.getByRole('button', { name: 'Dismiss' }).click();
      expect(await page.getByRole('alert').textContent()).toBe('');
    });
  });

  describe('threads', () => {
    it('opens from the keyboard, and Escape closes it and gives the focus back', async () => {
      const ts = await asBot('chat.postMessage', { text: 'A question for everybody' });
      await asBot('chat.postMessage', { text: 'An answer', thread_ts: ts });
      const replies = page.getByRole('button', { name: '1 reply' });
      await replies.focus();
      await page.keyboard.press('Enter');
      await thread().getByText('An answer').waitFor();
      await page.keyboard.type('thanks');
      await page.keyboard.press('Enter');
      await thread().getByText('thanks').waitFor();
      await page.keyboard.press('Escape');
      expect(await thread().isVisible()).toBe(false);
      expect(await focused()).toContain('2 replies');
    });

    it('opens beside the channel when one’s own question is answered, and leaves the focus in the box', async () => {
      await box().fill('who knows?');
      await page.keyboard.press('Enter');
      const asked = await slack.waitFor(() => slack.messages().find(({ text }) => text === 'who knows?'));
      await asBot('chat.postMessage', { text: 'I do', thread_ts: asked.ts });
      await thread().getByText('I do').waitFor();
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Message #coding-questions');
    });

    it('comes back after a reload, and goes with Back', async () => {
      const ts = await asBot('chat.postMessage', { text: 'parent' });
      await asBot('chat.postMessage', { text: 'child', thread_ts: ts });
      await page.getByRole('button', { name: '1 reply' }).click();
      await page.reload();
      await thread().getByText('child').waitFor();
      await page.goBack();
      await thread().waitFor({ state: 'hidden' });
    });
  });

  describe('answers that change', () => {
    const buttons = (...names: string[]) => ({
      type: 'actions',
      block_id: 'b',
      elements: names.map((name) => ({
        type: 'button',
        action_id: name,
        text: { type: 'plain_text', text: name },
        value: name,
      })),
    });

    it('replaces only its own message, and keeps the focus on the button that was pressed', async () => {
      const other = await asBot('chat.postMessage', { text: 'left alone' });
      const ts = await asBot('chat.postMessage', { text: 'old', blocks: [buttons('Why', 'Less')] });
      const untouched = channel().locator(`[data-key="${other}"]`);
      await untouched.evaluate((node) => node.setAttribute('data-mark', 'same node'));
      await page.getByRole('button', { name: 'Less' }).focus();
      await asBot('chat.update', { ts, text: 'new', blocks: [buttons('Why', 'More', 'Less')] });
      await page.getByRole('button', { name: 'More' }).waitFor();
      expect(await focused()).toBe('Less');
      expect(await untouched.getAttribute('data-mark')).toBe('same node');
    });

    it('marks what a person has corrected as edited', async () => {
      const { channel: id, ts } = slack.say({ channel: '#coding-questions', text: '97353 twice' });
      await channel().getByText('97353 twice').waitFor();
      slack.edit({ channel: id, ts, text: '97535 twice' });
      await channel().getByText('97535 twice').waitFor();
      expect(await channel().getByText('(edited)').count()).toBe(1);
    });

    it('keeps the focus in its place when the button that was pressed is gone', async () => {
      const ts = await asBot('chat.postMessage', { text: 'old', blocks: [buttons('3–4', 'Why')] });
      await page.getByRole('button', { name: '3–4' }).focus();
      await asBot('chat.update', { ts, text: 'new', blocks: [buttons('Why')] });
      await page.getByRole('button', { name: '3–4' }).waitFor({ state: 'detached' });
      expect(await focused()).toBe('Why');
    });

    it('speaks what is new and what changed by the text of the message', async () => {
      const ts = await asBot('chat.postMessage', { text: '97150 × 1', blocks: [buttons('Why')] });
      const spoken = page.getByRole('log', { name: 'New messages' });
      await spoken.getByText('Claimline: 97150 × 1', { exact: true }).waitFor();
      await asBot('chat.update', { ts, text: '97150 × 1 and 98941', blocks: [buttons('Why')] });
      await spoken.getByText('Claimline: 97150 × 1 and 98941').waitFor();
    });

    it('says so when the bot does not take a press in time', async () => {
      await asBot('chat.postMessage', { text: 'old', blocks: [buttons('Why')] });
      await page.getByRole('button', { name: 'Why' }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).not.toBe('');
    });

    it('takes a double click as one press, even where the answer has put another button in its place', async () => {
      const ts = await asBot('chat.postMessage', { text: 'old', blocks: [buttons('3–4', 'Why')] });
      const place = await page.getByRole('button', { name: '3–4' }).boundingBox();
      if (!place) throw new Error('The button is not on the page.');
      await page.mouse.move(place.x + 10, place.y + 10);
      await page.mouse.down({ clickCount: 1 });
      await page.mouse.up({ clickCount: 1 });
      await asBot('chat.update', { ts, text: 'new', blocks: [buttons('Why')] });
      await page.getByRole('button', { name: '3–4' }).waitFor({ state: 'detached' });
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
      await slack.settled();
      expect(presses()).toBe(1);
    });

    it('asks first where a button has a confirmation, and Escape means no', async () => {
      const words = (text: string) => ({ type: 'plain_text', text });
      const confirm = {
        title: words('Share it?'),
        text: words('Everybody sees it.'),
        confirm: words('Share'),
        deny: words('Keep'),
      };
      const button = { type: 'button', action_id: 'share', text: words('Share with all'), confirm };
      await asBot('chat.postMessage', { text: 'x', blocks: [{ type: 'actions', elements: [button] }] });
      const open = page.getByRole('button', { name: 'Share with all' });
      const dialog = page.getByRole('dialog', { name: 'Share it?' });
      await open.press('Enter');
      await dialog.waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(presses()).toBe(0);
      await open.press('Enter');
      await dialog.getByRole('button', { name: 'Share', exact: true }).click();
      await slack.waitFor(() => presses() === 1);
    });

    const presses = () =>
      slack.journal.filter((entry) => entry.kind === 'delivery' && entry.type === 'interactive').length;
  });

  describe('blocks', () => {
    it('names a block and an element it cannot draw, and draws the rest of the message', async () => {
      await asBot('chat.postMessage', { text: 'to be replaced on its way' });
      await page.route('**/page/state', async (route) => {
        const response = await route.fetch();
        const state = (await response.json()) as { messages: { blocks: unknown }[] };
        for (const message of state.messages) {
          message.blocks = [
            { type: 'hologram' },
            { type: 'actions', elements: [{ type: 'crystal_ball' }] },
            { type: 'section' },
            { type: 'header', text: null },
            { type: 'section', text: { type: 'mrkdwn', text: 'the *rest*' } },
          ];
        }
        await route.fulfill({ response, json: state });
      });
      await page.reload();
      await channel().getByText('This page cannot draw the block “hologram”.').waitFor();
      await channel().getByText('This page cannot draw the element “crystal_ball”.').waitFor();
      await channel().getByText('This page cannot draw the block “header”.').waitFor();
      expect(
        await channel()
          .locator('strong', { hasText: /^rest$/ })
          .count(),
      ).toBe(1);
    });

    it('changes nothing while arrows move through a menu, and sends once with Enter', async () => {
      const options = ['Medicare', 'UHC'].map((name) => ({
        text: { type: 'plain_text', text: name },
        value: name.toLowerCase(),
      }));
      const placeholder = { type: 'plain_text', text: 'Payer' };
      const menu = { type: 'static_select', action_id: 'menu', placeholder, options };
      await asBot('chat.postMessage', { text: 'choose', blocks: [{ type: 'actions', elements: [menu] }] });
      await page.getByRole('combobox', { name: 'Payer' }).focus();
      const sent: unknown[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/page/action')) sent.push(request.postDataJSON());
      });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(sent).toEqual([]);
      await page.keyboard.press('Enter');
      await expect.poll(() => sent).toEqual([expect.objectContaining({ actionId: 'menu' })]);
    });

    it('sends what was chosen in a menu, a row of boxes and a row of dots', async () => {
      const options = ['Medicare', 'UHC'].map((name) => ({
        text: { type: 'plain_text', text: name },
        value: name.toLowerCase(),
      }));
      const placeholder = { type: 'plain_text', text: 'Payer' };
      await asBot('chat.postMessage', {
        text: 'choose',
        blocks: [
          {
            type: 'actions',
            elements: [
              { type: 'static_select', action_id: 'menu', placeholder, options },
              { type: 'checkboxes', action_id: 'boxes', options },
              { type: 'radio_buttons', action_id: 'dots', options },
            ],
          },
        ],
      });
      const sent: unknown[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/page/action')) sent.push(request.postDataJSON());
      });
      await page.getByRole('combobox', { name: 'Payer' }).selectOption('uhc');
      await page.getByRole('checkbox', { name: 'Medicare' }).check();
      await page.getByRole('radio', { name: 'UHC' }).check();
      await expect.poll(() => sent.length).toBe(3);
      const medicare = expect.objectContaining({ value: 'medicare' });
      const uhc = expect.objectContaining({ value: 'uhc' });
      expect(sent).toEqual([
        expect.objectContaining({ actionId: 'menu', selectedOption: uhc }),
        expect.objectContaining({ actionId: 'boxes', selectedOptions: [medicare] }),
        expect.objectContaining({ actionId: 'dots', selectedOption: uhc }),
      ]);
    });
  });

  describe('a long channel', () => {
    it('leaves a reader where they are when others write, and takes them along when they write themselves', async () => {
      for (let count = 1; count <= 30; count += 1) slack.say({ channel: coding().id, text: `line ${count}` });
      await channel().getByText('line 30').waitFor();
      const scroll = (to: number) => channel().evaluate((list, top) => list.scrollTo({ top }), to);
      const top = () => channel().evaluate((list) => list.scrollTop);
      await scroll(120);
      await asBot('chat.postMessage', { text: 'from the bot' });
      await channel().getByText('from the bot').waitFor();
      expect(await top()).toBe(120);
      await box().fill('from me');
      await page.keyboard.press('Enter');
      await channel().getByText('from me').waitFor();
      expect(await top()).toBeGreaterThan(120);
    });
  });

  describe('a stand-in that ends', () => {
    it('is said to be gone, and what happened meanwhile is there when it is back', async () => {
      const port = Number(new URL(slack.url).port);
      slack.say({ channel: coding().id, text: 'before' });
      await channel().getByText('before').waitFor();
      await slack.close();
      await page.getByRole('alert').getByText('does not answer').waitFor();
      slack = await startSandbox({ manifest, port });
      slack.say({ channel: coding().id, text: 'meanwhile' });
      await channel().getByText('meanwhile').waitFor();
      expect(await channel().getByText('before').count()).toBe(0);
      expect(await page.getByRole('alert').textContent()).toBe('');
      // The browser itself reports the lost connection.
      faults.length = 0;
    });
  });

  describe('being found', () => {
    it('counts what is unread elsewhere, and says who does not listen in a channel', async () => {
      await asBot('chat.postMessage', { channel: slack.direct.id, text: 'psst' });
      const direct = page.getByRole('link', { name: 'Claimline 1 unread' });
      await direct.click();
      await page.getByRole('region', { name: 'Messages', exact: true }).getByText('psst').waitFor();
      expect(await page.getByRole('link', { name: '1 unread' }).count()).toBe(0);
      await page.getByRole('link', { name: 'front-desk' }).click();
      await page.getByRole('main').getByText('is not in this channel').first().waitFor();
    });

    it('names every control, and Tab reaches each of them', async () => {
      await asBot('chat.postMessage', { text: 'hello' });
      await page.getByRole('button', { name: 'Reply in thread' }).waitFor();
      const nameless: Locator = page.locator(
        ':is(button:empty, textarea, select, input):not([aria-label]):visible',
      );
      expect(await nameless.count()).toBe(0);
      const reached: (string | null)[] = [];
      for (let step = 0; step < 10; step += 1) {
        await page.keyboard.press('Tab');
        const here = page.locator(':focus');
        reached.push((await here.getAttribute('aria-label')) ?? (await here.textContent()));
      }
      expect(reached.filter((name) => !name?.startsWith('@Claimline'))).toEqual([
        'Skip to the message box',
        '#coding-questions',
        '#front-desk',
        '●Claimline',
        'Messages',
        'Reply in thread',
        'Message #coding-questions',
      ]);
    });

    it('fits a phone: one view at a time, nothing wider than the screen', async () => {
      await page.setViewportSize({ width: 380, height: 760 });
      const ts = await asBot('chat.postMessage', { text: `long ${'word'.repeat(60)}` });
      await asBot('chat.postMessage', { text: 'reply', thread_ts: ts });
      await page.getByRole('button', { name: 'Channels' }).click();
      await page.getByRole('link', { name: 'coding-questions' }).click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
      await page.getByRole('button', { name: '1 reply' }).click();
      expect(await page.getByRole('main').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Close thread' }).click();
      expect(await page.getByRole('main').isVisible()).toBe(true);
    });
  });
});
