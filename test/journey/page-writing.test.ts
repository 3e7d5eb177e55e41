import { describe, expect } from 'vitest';
import { it } from './at-the-desk.ts';
import { hasChromium } from './chromium.ts';

describe.skipIf(!hasChromium)('somebody who writes at the page', () => {
  describe('writing', () => {
    it('sends with Enter, breaks the line with Shift and Enter, and empties the box', async ({ desk }) => {
      await desk.box.pressSequentially('first line');
      await desk.page.keyboard.press('Shift+Enter');
      await desk.page.keyboard.type('second line');
      await desk.page.keyboard.press('Enter');
      await desk.channel.getByText('first line\nsecond line').waitFor();
      expect(await desk.box.inputValue()).toBe('');
      expect(desk.slack.messages().map(({ text }) => text)).toEqual(['first line\nsecond line']);
    });

    it('offers the bot after an @, and takes it with an arrow key and Enter', async ({ desk }) => {
      await desk.box.pressSequentially('hello @');
      const suggestions = desk.page.getByRole('listbox', { name: 'Suggestions' });
      expect(await suggestions.getByRole('option').first().textContent()).toContain('Claimline');
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.keyboard.press('ArrowUp');
      await desk.page.keyboard.press('Enter');
      expect(await desk.box.inputValue()).toBe('hello @Claimline ');
      expect(await suggestions.isVisible()).toBe(false);
    });

    it('draws text that looks like HTML, a script or an address with a script as the text it is', async ({
      desk,
    }) => {
      const hostile =
        '<img src=x onerror="document.title=1"> <script>document.title=2</script> &amp; <javascript:alert(1)|x>';
      await desk.box.fill(hostile);
      await desk.page.keyboard.press('Enter');
      await desk.channel.getByText(hostile).waitFor();
      expect(await desk.channel.locator('img, script, a[href^="javascript"]').count()).toBe(0);
      expect(await desk.page.title()).toMatch(/^coding-questions/);
    });

    it('shows why a command failed, and gives the words back', async ({ desk }) => {
      await desk.box.fill('/nonsense 97110');
      await desk.page.keyboard.press('Enter');
      await desk.alert.getByText('/nonsense').waitFor();
      expect(await desk.box.inputValue()).toBe('/nonsense 97110');
      await desk.button('Dismiss').click();
      expect(await desk.alert.textContent()).toBe('');
    });
  });

  describe('threads', () => {
    it('opens from the keyboard, and Escape closes it and gives the focus back', async ({ desk }) => {
      const ts = await desk.asBot('chat.postMessage', { text: 'A question for everybody' });
      await desk.asBot('chat.postMessage', { text: 'An answer', thread_ts: ts });
      const replies = desk.button('1 reply');
      await replies.focus();
      await desk.page.keyboard.press('Enter');
      await desk.thread.getByText('An answer').waitFor();
      await desk.page.keyboard.type('thanks');
      await desk.page.keyboard.press('Enter');
      await desk.thread.getByText('thanks').waitFor();
      await desk.page.keyboard.press('Escape');
      expect(await desk.thread.isVisible()).toBe(false);
      expect(await desk.focus.textContent()).toContain('2 replies');
    });

    it('opens beside the channel when one’s own question is answered, and leaves the focus in the box', async ({
      desk,
    }) => {
      await desk.box.fill('who knows?');
      await desk.page.keyboard.press('Enter');
      const asked = await desk.slack.waitFor(() =>
        desk.slack.messages().find(({ text }) => text === 'who knows?'),
      );
      await desk.asBot('chat.postMessage', { text: 'I do', thread_ts: asked.ts });
      await desk.thread.getByText('I do').waitFor();
      expect(await desk.focus.getAttribute('aria-label')).toBe('Message #coding-questions');
    });

    it('comes back after a reload, and goes with Back', async ({ desk }) => {
      const ts = await desk.asBot('chat.postMessage', { text: 'parent' });
      await desk.asBot('chat.postMessage', { text: 'child', thread_ts: ts });
      await desk.button('1 reply').click();
      await desk.page.reload();
      await desk.thread.getByText('child').waitFor();
      await desk.page.goBack();
      await desk.thread.waitFor({ state: 'hidden' });
    });
  });
});
