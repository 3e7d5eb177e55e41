import { describe, expect } from 'vitest';
import { it } from './at-the-clinic.ts';
import { hasChromium } from './chromium.ts';

describe.skipIf(!hasChromium)('a person at the page types a command', () => {
  it.for([
    ['/cpt 97112 20 min with 98940', /97112 × 1/],
    ['/cpt help', /I never add an attestation for you/],
    ['/cpt help', /Typed alone it opens a form/],
    ['/units 97110 38 97530 12', /By total time \(CMS\)/],
    ['/units 97110', /I read 97110, but no minutes/],
    ['/units help', /CODE MINUTES/],
    ['/modifiers 97140 98941', /59 or XS/],
    ['/modifiers what', /CODE CODE/],
    ['/checklist 97530', /The note shows/],
    ['/checklist ', /CODE \[…\]/],
  ] as const)('%s', async ([typed, said], { clinic }) => {
    await clinic.type(typed);
    await clinic.sees(said, clinic.private);
  });

  it('shares the answer with the channel, where the bot is no member too', async ({ clinic }) => {
    await clinic.goTo('front-desk');
    await clinic.type('/cpt 97112 20 min with 98940');
    await clinic.private.getByRole('button', { name: 'Share' }).click();
    const shared = clinic.page
      .getByRole('main')
      .getByRole('article', { name: /^Claimline/ })
      .filter({ hasNotText: 'Only visible to you' });
    await clinic.sees(/97112 × 1/, shared);
    expect(await shared.getByRole('button', { name: 'Share' }).count()).toBe(0);
    await clinic.sees('Now: everybody here sees this answer', clinic.private);
    expect(await clinic.private.getByRole('button', { name: 'Share' }).count()).toBe(0);
  });

  it('checks the coding of a reply in its thread, and shares it there', async ({ clinic }) => {
    await clinic.ask('97110 20 min');
    await clinic.thread.getByRole('textbox').fill('the low back had 15 min of 97140 with 98941');
    await clinic.page.keyboard.press('Enter');
    const said = clinic.thread.getByRole('article').filter({ hasText: 'the low back' });
    await said.getByRole('button', { name: 'More actions' }).focus();
    await clinic.page.keyboard.press('Enter');
    await clinic.page.getByRole('menuitem', { name: /Check the coding/ }).click();
    const own = clinic.thread.getByRole('article').filter({ hasText: 'Only visible to you' });
    await clinic.sees(/98941/, own);
    await own.getByRole('button', { name: 'Share' }).click();
    await clinic.sees(/^Shared by/);
    await clinic.sees('Now: everybody here sees this answer', own);
  });

  it('chooses among more choices than stand beside each other, and finds the rest behind More, and back', async ({
    clinic,
  }) => {
    await clinic.type('/units 97110 38 97530 12');
    const answer = clinic.private;
    const pressed = (name: string) => answer.getByRole('button', { name, exact: true }).click();
    await pressed('Choose: payer');
    await pressed('More choices');
    await clinic.sees('Self-pay', answer);
    await pressed('Back');
    await pressed('Back');
    await pressed('Choose: payer');
    await pressed('Medicare');
    await clinic.sees('Now: payer “Medicare”', answer);
    await answer.getByRole('button', { name: 'More', exact: true }).click();
    await clinic.sees('“Back” shows its choices again.', answer);
    await answer.getByRole('button', { name: 'Back' }).click();
    await answer.getByRole('button', { name: 'More', exact: true }).click();
    await answer.getByRole('button', { name: 'Why' }).click();
    await clinic.sees(/50 timed minutes/, answer);
    await answer.getByRole('button', { name: 'Back' }).click();
    await answer.getByRole('button', { name: 'More', exact: true }).click();
    await answer.getByRole('button', { name: 'Start over' }).click();
    await clinic.sees(/as first asked/, answer);
  });
});
