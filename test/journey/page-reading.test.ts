import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { manifest } from '../../src/slack/manifest.ts';
import { it } from './at-the-desk.ts';
import { hasChromium } from './chromium.ts';

describe.skipIf(!hasChromium)('somebody who reads at the page', () => {
  describe('a long channel', () => {
    it('leaves a reader where they are when others write, and takes them along when they write themselves', async ({
      desk,
    }) => {
      for (let count = 1; count <= 30; count += 1)
        desk.slack.say({ channel: desk.coding, text: `line ${count}` });
      await desk.channel.getByText('line 30').waitFor();
      const scroll = (to: number) => desk.channel.evaluate((list, top) => list.scrollTo({ top }), to);
      const top = () => desk.channel.evaluate((list) => list.scrollTop);
      await scroll(120);
      await desk.asBot('chat.postMessage', { text: 'from the bot' });
      await desk.channel.getByText('from the bot').waitFor();
      expect(await top()).toBe(120);
      await desk.box.fill('from me');
      await desk.page.keyboard.press('Enter');
      await desk.channel.getByText('from me').waitFor();
      expect(await top()).toBeGreaterThan(120);
    });
  });

  describe('a stand-in that ends', () => {
    it('is said to be gone, and what happened meanwhile is there when it is back', async ({ desk }) => {
      const port = Number(new URL(desk.slack.url).port);
      desk.slack.say({ channel: desk.coding, text: 'before' });
      await desk.channel.getByText('before').waitFor();
      await desk.slack.close();
      await desk.alert.getByText('does not answer').waitFor();
      desk.slack = await startSandbox({ manifest, port });
      desk.slack.say({ channel: desk.coding, text: 'meanwhile' });
      await desk.channel.getByText('meanwhile').waitFor();
      expect(await desk.channel.getByText('before').count()).toBe(0);
      expect(await desk.alert.textContent()).toBe('');
      // The browser itself reports the lost connection.
      desk.faults.length = 0;
    });
  });

  describe('a page that is being opened', () => {
    it('loses nothing that is said between reading the state and showing it', async ({ desk }) => {
      await desk.page.route('**/page/state', async (route) => {
        const response = await route.fetch();
        desk.slack.say({ channel: desk.coding, text: 'in the gap' });
        await route.fulfill({ response });
      });
      await desk.page.reload();
      await desk.channel.getByText('in the gap').waitFor();
      expect(await desk.channel.getByText('in the gap').count()).toBe(1);
    });
  });

  describe('a link that is pressed while something arrives', () => {
    it('leads where it says: what comes before its effect does not take the press back', async ({ desk }) => {
      const other = desk.slack.channels.find(({ name }) => name === 'front-desk')?.id ?? '';
      await desk.page.addInitScript(
        'const Source = EventSource; window.EventSource = class extends Source { constructor(at) { super(at); window.source = this; } };',
      );
      await desk.page.reload();
      await desk.box.waitFor();
      // The address changes at once; that it has is told a turn later, and the event comes before that.
      const event = JSON.stringify({ type: 'status', channel: other, threadTs: '1.1', text: 'is thinking' });
      await desk.page.evaluate(
        `location.hash = '#${other}'; source.dispatchEvent(new MessageEvent('message', { data: '${event}' }))`,
      );
      await desk.page.getByRole('textbox', { name: 'Message #front-desk' }).waitFor();
      expect(new URL(desk.page.url()).hash).toBe(`#${other}`);
    });
  });

  describe('being found', () => {
    it('counts what is unread elsewhere, and says who does not listen in a channel', async ({ desk }) => {
      await desk.asBot('chat.postMessage', { channel: desk.slack.direct.id, text: 'psst' });
      const direct = desk.page.getByRole('link', { name: 'Claimline 1 unread' });
      await direct.click();
      await desk.page.getByRole('region', { name: 'Messages', exact: true }).getByText('psst').waitFor();
      expect(await desk.page.getByRole('link', { name: '1 unread' }).count()).toBe(0);
      await desk.page.getByRole('link', { name: 'front-desk' }).click();
      await desk.page.getByRole('main').getByText('is not in this channel').first().waitFor();
    });

    it('names every control, and Tab reaches each of them', async ({ desk }) => {
      await desk.asBot('chat.postMessage', { text: 'hello' });
      await desk.button('Reply in thread').waitFor();
      const nameless: Locator = desk.page.locator(
        ':is(button:empty, textarea, select, input):not([aria-label]):visible',
      );
      expect(await nameless.count()).toBe(0);
      const reached: (string | null)[] = [];
      for (let step = 0; step < 12; step += 1) {
        await desk.page.keyboard.press('Tab');
        const here = desk.focus;
        reached.push((await here.getAttribute('aria-label')) ?? (await here.textContent()));
      }
      expect(reached.filter((name) => !name?.startsWith('@Claimline'))).toEqual([
        'Skip to the message box',
        '#coding-questions',
        '#front-desk',
        '●Claimline',
        'Messages',
        'Reply in thread',
        'More actions',
        'Shortcuts',
        'Message #coding-questions',
      ]);
    });

    it('fits a phone: one view at a time, nothing wider than the screen', async ({ desk }) => {
      await desk.page.setViewportSize({ width: 380, height: 760 });
      const ts = await desk.asBot('chat.postMessage', { text: `long ${'word'.repeat(60)}` });
      await desk.asBot('chat.postMessage', { text: 'reply', thread_ts: ts });
      await desk.button('Channels').click();
      await desk.page.getByRole('link', { name: 'coding-questions' }).click();
      expect(await desk.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
      await desk.button('1 reply').click();
      expect(await desk.page.getByRole('main').isVisible()).toBe(false);
      await desk.button('Close thread').click();
      expect(await desk.page.getByRole('main').isVisible()).toBe(true);
    });
  });
});
