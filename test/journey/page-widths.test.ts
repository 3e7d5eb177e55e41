import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { plain } from '../sandbox/asked-blocks.ts';
import { dialog, openForm, sit } from './app-in-view.ts';
import type { Desk } from './at-the-desk.ts';
import { hasChromium, openBrowser } from './chromium.ts';

/** Both widths that the page must be good at. */
const WIDTHS = [1280, 390];

describe.skipIf(!hasChromium)('the app at the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  describe.each(WIDTHS)('at a width of %i', (width) => {
    /** Nothing of the page or of an open dialog is wider than its place. */
    const sideways = (desk: Desk) =>
      desk.page
        .locator('body, main, aside, dialog[open], .modal-body, .home, .messages, .table')
        .evaluateAll((parts) =>
          parts
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map((part) => part.className || part.tagName),
        );

    async function shoot(desk: Desk, name: string) {
      if (process.env.LOOK === undefined) return;
      mkdirSync(process.env.LOOK, { recursive: true });
      await desk.page.screenshot({
        path: `${process.env.LOOK}/${name}-${width}.png`,
        animations: 'disabled',
      });
    }

    const ask = async (slack: Sandbox) => {
      const { ts, channel } = slack.say({ channel: '#coding-questions', text: '97110 38 min with CMT' });
      await fetch(`${slack.apiUrl}chat.postMessage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${slack.botToken}` },
        body: JSON.stringify({
          channel,
          text: 'answer',
          blocks: ANSWER,
          thread_ts: ts,
          reply_broadcast: true,
        }),
      });
    };

    it('nothing scrolls sideways: form, faults, Home, menu, table', async () => {
      const desk = await sit(
        browser,
        (app) => {
          app.action('count', async ({ ack }) => ack());
        },
        width,
      );
      await ask(desk.slack);
      await desk.channel.getByText('97140').first().waitFor();
      expect(await sideways(desk)).toEqual([]);
      await shoot(desk, 'channel');
      await desk.channel.getByRole('button', { name: 'More actions' }).last().click();
      await shoot(desk, 'menu');
      await desk.page.keyboard.press('Escape');
      await openForm(desk);
      await shoot(desk, 'form');
      await dialog(desk).getByRole('button', { name: 'Code it' }).click();
      await dialog(desk).getByText('Please complete this required field.').first().waitFor();
      expect(await sideways(desk)).toEqual([]);
      await shoot(desk, 'faults');
      await desk.page.keyboard.press('Escape');
      if (width < 720) await desk.button('Channels').click();
      await desk.page.getByRole('link', { name: 'Claimline' }).click();
      await desk.button('Count units').waitFor();
      await shoot(desk, 'messages');
      await desk.page.getByRole('link', { name: 'Home', exact: true }).click();
      await desk.page.getByText('Usual payer').waitFor();
      expect(await sideways(desk)).toEqual([]);
      await shoot(desk, 'home');
    });
  });
});

const cell = (text: string) => ({ type: 'raw_text', text });
const ANSWER = [
  { type: 'section', text: { type: 'mrkdwn', text: '*97110 × 3*, 97140 × 1' } },
  {
    type: 'table',
    rows: [
      [cell('Code'), cell('Units'), cell('Modifiers')],
      [cell('97110'), cell('3'), cell('GP')],
      [cell('97140'), cell('1'), cell('59 if another region than the one adjusted')],
    ],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('👍'), value: 'up', accessibility_label: 'Helpful' },
        negative_button: { text: plain('👎'), value: 'down', accessibility_label: 'Not helpful' },
      },
    ],
  },
];
