import { mkdirSync } from 'node:fs';
import type { App } from '@slack/bolt';
import type { HomeView } from '@slack/web-api';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { option, plain } from '../sandbox/asked-blocks.ts';
import { atEnd, overHttp } from '../sandbox/bolt-clinic.ts';
import { FORM, opening, withSurfaces } from '../sandbox/views/form.ts';
import { Desk } from './at-the-desk.ts';
import { hasChromium, openBrowser } from './chromium.ts';

/** Both widths that the page must be good at. */
const WIDTHS = [1280, 390];

const HOME: HomeView = {
  type: 'home',
  blocks: [
    { type: 'header', text: plain('Ask about a visit') },
    { type: 'section', text: { type: 'mrkdwn', text: '*Defaults* are used where a question names none.' } },
    {
      type: 'section',
      block_id: 'defaults',
      text: plain('Usual payer'),
      accessory: {
        type: 'static_select',
        action_id: 'payer',
        placeholder: plain('Choose a payer'),
        options: [
          option('uhc'),
          option('va'),
          option('a plan whose rules for units nobody here has read yet'),
        ],
      },
    },
    {
      type: 'actions',
      elements: [{ type: 'button', action_id: 'form', text: plain('Code a visit'), style: 'primary' }],
    },
  ],
};

describe.skipIf(!hasChromium)('the app at the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** The page at this width in front of a bot with the form and a Home. */
  async function sit(register: (app: App) => void, width = 1280): Promise<Desk> {
    const slack = await overHttp(
      opening((app) => {
        app.event('app_home_opened', async ({ event, client }) => {
          if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: HOME });
        });
        register(app);
      }),
      withSurfaces,
    );
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    atEnd(() => page.close());
    const desk = new Desk(page, slack);
    await page.goto(slack.url);
    await desk.box.waitFor();
    return desk;
  }

  const dialog = (desk: Desk) => desk.page.getByRole('dialog', { name: 'Code a visit' });

  async function openForm(desk: Desk) {
    await desk.button('Shortcuts').click();
    await desk.page.getByRole('menuitem', { name: /^Code a visit/ }).click();
    await dialog(desk).waitFor();
  }

  it('a global shortcut opens a form that is filled by keyboard, with what is wrong beside each field', async () => {
    const submitted: unknown[] = [];
    const desk = await sit((app) => {
      app.action('count', async ({ ack }) => ack());
      app.view('visit', async ({ ack, view }) => {
        const { service } = view.state.values;
        if (service?.text?.value === '97353') {
          await ack({ response_action: 'errors', errors: { service: 'Did you mean 97535?' } });
          return;
        }
        submitted.push(view.state.values);
        await ack();
      });
    });
    await openForm(desk);
    expect(await desk.focus.getAttribute('aria-label')).toBe('Service');
    await desk.page.keyboard.type('97353');
    await desk.page.keyboard.press('Enter');
    await dialog(desk).getByText('Please complete this required field.').waitFor();
    expect(await desk.focus.getAttribute('aria-label')).toBe('Minutes');
    await desk.page.keyboard.type('38');
    await dialog(desk).getByLabel('Payer').selectOption('va');
    await dialog(desk).getByRole('button', { name: 'Code it' }).click();
    await dialog(desk).getByText('Did you mean 97535?').waitFor();
    await dialog(desk).getByRole('textbox', { name: 'Service', exact: true }).fill('97535');
    await desk.page.keyboard.press('Enter');
    await dialog(desk).waitFor({ state: 'hidden' });
    expect(submitted).toMatchObject([
      {
        service: { text: { value: '97535' } },
        minutes: { count: { value: '38' } },
        payer: { id: { selected_option: option('va') } },
        date: { day: { selected_date: '2026-11-23' } },
      },
    ]);
    expect(desk.faults).toEqual([]);
  });

  it('keeps what is typed while the bot changes the form, and goes back by Esc one modal at a time', async () => {
    const desk = await sit((app) => {
      app.action('count', async ({ ack, client, body }) => {
        await ack();
        const view = (body as { view?: { id: string; state: { values: Record<string, never> } } }).view;
        await client.views.update({
          view_id: view?.id ?? '',
          view: {
            ...FORM,
            blocks: [...FORM.blocks, { type: 'section', text: plain('97110 × 3'), block_id: 'preview' }],
          },
        });
      });
      app.action('add', async ({ ack, client, body }) => {
        await ack();
        const view = { ...FORM, title: plain('One more') };
        await client.views.push({ trigger_id: (body as { trigger_id: string }).trigger_id, view });
      });
    });
    await openForm(desk);
    await dialog(desk).getByRole('textbox', { name: 'Service', exact: true }).fill('97110');
    await dialog(desk).getByLabel('Minutes').pressSequentially('38');
    await dialog(desk).getByText('97110 × 3').waitFor();
    expect(await dialog(desk).getByRole('textbox', { name: 'Service', exact: true }).inputValue()).toBe(
      '97110',
    );
    expect(await dialog(desk).getByLabel('Minutes').inputValue()).toBe('38');
    await dialog(desk).getByRole('button', { name: 'Add a service' }).click();
    await desk.page.getByRole('dialog', { name: 'One more' }).waitFor();
    await desk.page.keyboard.press('Escape');
    await dialog(desk).waitFor();
    expect(await dialog(desk).getByRole('textbox', { name: 'Service', exact: true }).inputValue()).toBe(
      '97110',
    );
    await desk.page.keyboard.press('Escape');
    await dialog(desk).waitFor({ state: 'hidden' });
    expect(desk.slack.modals()).toEqual([]);
  });

  it('the Home tab shows what the bot publishes and takes a choice', async () => {
    const chosen: unknown[] = [];
    const desk = await sit((app) => {
      app.action('payer', async ({ ack, action }) => {
        chosen.push(action);
        await ack();
      });
    });
    await desk.page.getByRole('link', { name: 'Claimline' }).click();
    await desk.page.getByRole('link', { name: 'Home', exact: true }).click();
    await desk.page.getByRole('region', { name: 'Home' }).getByLabel('Choose a payer').selectOption('va');
    await desk.slack.waitFor(() => chosen.length === 1);
    expect(chosen).toMatchObject([{ selected_option: option('va') }]);
    await desk.page.getByRole('link', { name: 'Messages', exact: true }).click();
    await desk.page.getByRole('textbox', { name: 'Message Claimline' }).waitFor();
  });

  it('a message shortcut, an edit and a deletion stand under "More actions"', async () => {
    const checked: unknown[] = [];
    const desk = await sit((app) => {
      app.shortcut('check', async ({ ack, shortcut, respond }) => {
        checked.push((shortcut as { message: unknown }).message);
        await ack();
        await respond({ text: 'Looks right', response_type: 'ephemeral' });
      });
    });
    await desk.box.fill('97110 38 min');
    await desk.page.keyboard.press('Enter');
    const mine = desk.channel.getByRole('article').filter({ hasText: '97110' });
    const more = async (name: string | RegExp) => {
      await mine.getByRole('button', { name: 'More actions' }).focus();
      await desk.page.keyboard.press('Enter');
      await desk.page.getByRole('menuitem', { name }).click();
    };
    await more(/^Check the coding/);
    await desk.channel.getByText('Looks right').waitFor();
    expect(checked).toMatchObject([{ text: '97110 38 min' }]);
    await more('Edit message');
    await desk.page.getByRole('textbox', { name: 'Edit message' }).fill('97110 23 min');
    await desk.page.keyboard.press('Enter');
    await desk.channel.getByText('97110 23 min').waitFor();
    expect(desk.slack.messages()[0]).toMatchObject({ text: '97110 23 min', edited: true });
    await more(/^Delete message/);
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await desk.slack.waitFor(() => !desk.slack.messages().some(({ text }) => text.includes('97110')));
  });

  it('a suggested prompt is sent when pressed, and the app says what it does', async () => {
    const desk = await sit((app) => {
      app.message(async ({ message, client }) => {
        await client.assistant.threads.setStatus({
          channel_id: message.channel,
          thread_ts: message.ts,
          status: 'is counting units…',
        });
      });
    });
    await desk.page.getByRole('link', { name: 'Claimline' }).click();
    await desk.button('Count units').click();
    await desk.page.getByText('Claimline is counting units…').waitFor();
    expect(desk.slack.messages()).toMatchObject([{ text: '97110 38 min' }]);
  });

  it('the app is added to a channel by one button', async () => {
    const desk = await sit(() => {});
    await desk.page.getByRole('link', { name: 'front-desk' }).click();
    await desk.button('Add Claimline').click();
    await desk.channel.getByText('has joined the channel').waitFor();
    expect(await desk.button('Add Claimline').count()).toBe(0);
  });

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
      const desk = await sit((app) => {
        app.action('count', async ({ ack }) => ack());
      }, width);
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
