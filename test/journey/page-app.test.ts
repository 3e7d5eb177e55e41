import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { option, plain } from '../sandbox/asked-blocks.ts';
import { FORM } from '../sandbox/views/form.ts';
import { dialog, openForm, sit } from './app-in-view.ts';
import { hasChromium, openBrowser } from './chromium.ts';

describe.skipIf(!hasChromium)('the app at the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('a global shortcut opens a form that is filled by keyboard, with what is wrong beside each field', async () => {
    const submitted: unknown[] = [];
    const desk = await sit(browser, (app) => {
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
    const desk = await sit(browser, (app) => {
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
    const desk = await sit(browser, (app) => {
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
    const desk = await sit(browser, (app) => {
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
    const desk = await sit(browser, (app) => {
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
    const desk = await sit(browser, () => {});
    await desk.page.getByRole('link', { name: 'front-desk' }).click();
    await desk.button('Add Claimline').click();
    await desk.channel.getByText('has joined the channel').waitFor();
    expect(await desk.button('Add Claimline').count()).toBe(0);
  });
});
