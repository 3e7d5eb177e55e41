import { describe, expect } from 'vitest';
import { type Clinic, it } from './at-the-clinic.ts';
import { hasChromium } from './chromium.ts';

const form = (clinic: Clinic) => clinic.dialog('Code a visit');

describe.skipIf(!hasChromium)('a person at the page fills in "Code a visit"', () => {
  it('from the shortcut: rows come and go, each field counts, and the answer takes the place of the form', async ({
    clinic,
  }) => {
    await clinic.page.getByRole('button', { name: 'Shortcuts' }).click();
    await clinic.page.getByRole('menuitem', { name: /Code a visit/ }).click();
    const field = (name: string | RegExp) => form(clinic).getByLabel(name);
    await field(/^Service 1$/).selectOption('97110');
    await field('Minutes of service 1').fill('20');
    await clinic.sees('97110 × 1', form(clinic));
    await form(clinic).getByRole('button', { name: 'Add a service' }).click();
    await field(/^Service 2$/).selectOption('97112');
    await field('Minutes of service 2').fill('25');
    await clinic.sees('97112 × 2', form(clinic));
    await form(clinic).getByRole('button', { name: 'Remove service 1' }).click();
    await form(clinic).getByText('97110 × 1').waitFor({ state: 'detached' });
    await field('Service 1: one-on-one or group').selectOption('group');
    await clinic.sees('97150 × 1', form(clinic));
    await field('cervical spine').check();
    await field('lumbar spine').check();
    await clinic.sees('98940 × 1', form(clinic));
    await field('Payer').selectOption('uhc');
    await form(clinic).getByRole('button', { name: 'Get the answer' }).click();
    const answer = clinic.dialog('Claimline');
    await clinic.sees('97150-GP × 1', answer);
    await answer.getByRole('button', { name: 'Send me the message' }).click();
    await answer.waitFor({ state: 'hidden' });
    await clinic.goTo('Claimline');
    await clinic.sees('97150-GP × 1', clinic.page.getByRole('article', { name: /^Claimline/ }));
  });

  it('what has to be mended is said beside its field, and the form stays', async ({ clinic }) => {
    await clinic.goTo('Claimline');
    await clinic.page.getByRole('link', { name: 'Home', exact: true }).click();
    // The prompts of the message tab have a button of this name too, until the tab is left.
    await clinic.page
      .getByRole('region', { name: 'Home' })
      .getByRole('button', { name: 'Code a visit' })
      .click();
    const send = form(clinic).getByRole('button', { name: 'Get the answer' });
    await send.click();
    await clinic.sees(/^Choose a service here, or tick the regions/, form(clinic));
    await form(clinic).getByLabel('Date of service').fill('2099-01-01');
    await form(clinic)
      .getByLabel(/^Service 1$/)
      .selectOption('97110');
    await send.click();
    await clinic.sees('This day has not come yet.', form(clinic));
    expect(await form(clinic).locator('.fault').count()).toBe(1);
    await form(clinic).getByLabel('Date of service').fill('2026-11-20');
    await send.click();
    const answer = clinic.dialog('Claimline');
    await clinic.sees(/^How many minutes of 97110/, answer);
    await answer.getByRole('button', { name: 'Close', exact: true }).last().click();
    const home = clinic.page.getByRole('region', { name: 'Home' });
    await home.getByRole('button', { name: /^Show the answer: 97110/ }).waitFor();
  });
});
