import type { App } from '@slack/bolt';
import type { HomeView } from '@slack/web-api';
import type { Browser } from 'playwright-core';
import { option, plain } from '../sandbox/asked-blocks.ts';
import { atEnd, overHttp } from '../sandbox/bolt-clinic.ts';
import { opening, withSurfaces } from '../sandbox/views/form.ts';
import { Desk } from './at-the-desk.ts';

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

/** The page at this width in front of a bot with the form and a Home. */
export async function sit(browser: Browser, register: (app: App) => void, width = 1280): Promise<Desk> {
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

export const dialog = (desk: Desk) => desk.page.getByRole('dialog', { name: 'Code a visit' });

export async function openForm(desk: Desk) {
  await desk.button('Shortcuts').click();
  await desk.page.getByRole('menuitem', { name: /^Code a visit/ }).click();
  await dialog(desk).waitFor();
}
