import { describe, expect } from 'vitest';
import { it } from './at-the-desk.ts';
import { hasChromium } from './chromium.ts';

describe.skipIf(!hasChromium)('answers on the page', () => {
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

    it('replaces only its own message, and keeps the focus on the button that was pressed', async ({
      desk,
    }) => {
      const other = await desk.asBot('chat.postMessage', { text: 'left alone' });
      const ts = await desk.asBot('chat.postMessage', { text: 'old', blocks: [buttons('Why', 'Less')] });
      const untouched = desk.channel.locator(`[data-key="${other}"]`);
      await untouched.evaluate((node) => node.setAttribute('data-mark', 'same node'));
      await desk.button('Less').focus();
      await desk.asBot('chat.update', { ts, text: 'new', blocks: [buttons('Why', 'More', 'Less')] });
      await desk.page.getByRole('button', { name: 'More', exact: true }).waitFor();
      expect(await desk.focus.textContent()).toBe('Less');
      expect(await untouched.getAttribute('data-mark')).toBe('same node');
    });

    it('marks what a person has corrected as edited', async ({ desk }) => {
      const { channel: id, ts } = desk.slack.say({ channel: '#coding-questions', text: '97353 twice' });
      await desk.channel.getByText('97353 twice').waitFor();
      desk.slack.edit({ channel: id, ts, text: '97535 twice' });
      await desk.channel.getByText('97535 twice').waitFor();
      expect(await desk.channel.getByText('(edited)').count()).toBe(1);
    });

    it('keeps the focus in its place when the button that was pressed is gone', async ({ desk }) => {
      const ts = await desk.asBot('chat.postMessage', { text: 'old', blocks: [buttons('3–4', 'Why')] });
      await desk.button('3–4').focus();
      await desk.asBot('chat.update', { ts, text: 'new', blocks: [buttons('Why')] });
      await desk.button('3–4').waitFor({ state: 'detached' });
      expect(await desk.focus.textContent()).toBe('Why');
    });

    it('speaks what is new and what changed by the text of the message', async ({ desk }) => {
      const ts = await desk.asBot('chat.postMessage', { text: '97150 × 1', blocks: [buttons('Why')] });
      const spoken = desk.page.getByRole('log', { name: 'New messages' });
      await spoken.getByText('Claimline: 97150 × 1', { exact: true }).waitFor();
      await desk.asBot('chat.update', { ts, text: '97150 × 1 and 98941', blocks: [buttons('Why')] });
      await spoken.getByText('Claimline: 97150 × 1 and 98941').waitFor();
    });

    it('says so when the bot does not take a press in time', async ({ desk }) => {
      await desk.asBot('chat.postMessage', { text: 'old', blocks: [buttons('Why')] });
      await desk.button('Why').click();
      await expect.poll(() => desk.alert.textContent()).not.toBe('');
    });

    it('takes a double click as one press, even where the answer has put another button in its place', async ({
      desk,
    }) => {
      const ts = await desk.asBot('chat.postMessage', { text: 'old', blocks: [buttons('3–4', 'Why')] });
      const sent = desk.actionsSent();
      await desk.button('3–4').click();
      await desk.asBot('chat.update', { ts, text: 'new', blocks: [buttons('Why')] });
      await desk.button('3–4').waitFor({ state: 'detached' });
      const place = await desk.button('Why').boundingBox();
      if (!place) throw new Error('The button is not on the page.');
      await desk.page.mouse.move(place.x + 10, place.y + 10);
      await desk.page.mouse.down({ clickCount: 2 });
      await desk.page.mouse.up({ clickCount: 2 });
      await desk.box.fill('the page has had its time');
      await desk.page.keyboard.press('Enter');
      await desk.channel.getByText('the page has had its time').waitFor();
      expect(sent).toHaveLength(1);
    });

    it('asks first where a button has a confirmation, and Escape means no', async ({ desk }) => {
      const words = (text: string) => ({ type: 'plain_text', text });
      const confirm = {
        title: words('Share it?'),
        text: words('Everybody sees it.'),
        confirm: words('Share'),
        deny: words('Keep'),
      };
      const button = { type: 'button', action_id: 'share', text: words('Share with all'), confirm };
      await desk.asBot('chat.postMessage', {
        text: 'x',
        blocks: [{ type: 'actions', elements: [button] }],
      });
      const sent = desk.actionsSent();
      const open = desk.button('Share with all');
      const dialog = desk.page.getByRole('dialog', { name: 'Share it?' });
      await open.press('Enter');
      await dialog.waitFor();
      await desk.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(sent).toEqual([]);
      await open.press('Enter');
      await dialog.getByRole('button', { name: 'Share', exact: true }).click();
      await expect.poll(() => sent).toEqual([expect.objectContaining({ actionId: 'share' })]);
    });
  });

  describe('blocks', () => {
    it('names a block and an element it cannot draw, and draws the rest of the message', async ({ desk }) => {
      await desk.asBot('chat.postMessage', { text: 'to be replaced on its way' });
      await desk.page.route('**/page/state', async (route) => {
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
      await desk.page.reload();
      await desk.channel.getByText('This page cannot draw the block “hologram”.').waitFor();
      await desk.channel.getByText('This page cannot draw the element “crystal_ball”.').waitFor();
      await desk.channel.getByText('This page cannot draw the block “header”.').waitFor();
      expect(await desk.channel.locator('strong', { hasText: /^rest$/ }).count()).toBe(1);
    });

    it('changes nothing while arrows move through a menu, and sends once with Enter', async ({ desk }) => {
      const options = ['Medicare', 'UHC'].map((name) => ({
        text: { type: 'plain_text', text: name },
        value: name.toLowerCase(),
      }));
      const placeholder = { type: 'plain_text', text: 'Payer' };
      const menu = { type: 'static_select', action_id: 'menu', placeholder, options };
      await desk.asBot('chat.postMessage', {
        text: 'choose',
        blocks: [{ type: 'actions', elements: [menu] }],
      });
      await desk.page.getByRole('combobox', { name: 'Payer' }).focus();
      const sent = desk.actionsSent();
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.keyboard.press('ArrowDown');
      expect(sent).toEqual([]);
      await desk.page.keyboard.press('Enter');
      await expect.poll(() => sent).toEqual([expect.objectContaining({ actionId: 'menu' })]);
    });

    it('sends what was chosen in a menu, a row of boxes and a row of dots', async ({ desk }) => {
      const options = ['Medicare', 'UHC'].map((name) => ({
        text: { type: 'plain_text', text: name },
        value: name.toLowerCase(),
      }));
      const placeholder = { type: 'plain_text', text: 'Payer' };
      await desk.asBot('chat.postMessage', {
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
      const sent = desk.actionsSent();
      await desk.page.getByRole('combobox', { name: 'Payer' }).selectOption('uhc');
      await desk.page.getByRole('checkbox', { name: 'Medicare' }).check();
      await desk.page.getByRole('radio', { name: 'UHC' }).check();
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
});
