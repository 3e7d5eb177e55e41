import { describe } from 'vitest';
import { type Clinic, it } from './at-the-clinic.ts';
import { hasChromium } from './chromium.ts';

const home = (clinic: Clinic) => clinic.page.getByRole('region', { name: 'Home' });

async function openHome(clinic: Clinic): Promise<void> {
  await clinic.goTo('Claimline');
  await clinic.page.getByRole('link', { name: 'Home', exact: true }).click();
}

describe.skipIf(!hasChromium)('a person at the page uses the Home tab', () => {
  it.for([
    ['Group balance training 25 minutes with CMT', '97150 × 1'],
    ['Can I bill 97140 with 98941?', /^Yes, on a condition/],
    ['97110 33 min, 97140 7 min, Medicare', /97110 × 2/],
  ] as const)('the example "%s" is answered when it is pressed', async ([question, said], { clinic }) => {
    await openHome(clinic);
    await home(clinic)
      .getByRole('button', { name: `Ask: ${question}` })
      .click();
    await clinic.sees(said, clinic.dialog('Claimline'));
  });

  it('a recent answer is shown whole, and sent as a message with its buttons', async ({ clinic }) => {
    await clinic.ask('balance training 25 min');
    await openHome(clinic);
    await home(clinic)
      .getByRole('button', { name: /^Show the answer: 97112 × 2/ })
      .click();
    const shown = clinic.dialog('Claimline');
    await clinic.sees('97112 × 2', shown);
    await shown.getByRole('button', { name: 'Send me the message' }).click();
    await shown.waitFor({ state: 'hidden' });
    await clinic.sees(/^Sent: the answer stands under Messages/, home(clinic));
    await clinic.page.getByRole('link', { name: 'Messages', exact: true }).click();
    const sent = clinic.page.getByRole('article', { name: /^Claimline/ }).filter({ hasText: '97112 × 2' });
    await sent.getByRole('button', { name: 'One-on-one' }).waitFor();
  });

  it('an example’s question is answered in its modal, its other sides are shown there, and what stands is sent', async ({
    clinic,
  }) => {
    await openHome(clinic);
    await home(clinic)
      .getByRole('button', { name: 'Ask: Group balance training 25 minutes with CMT' })
      .click();
    const shown = clinic.dialog('Claimline');
    await shown.getByRole('button', { name: '3–4' }).click();
    await clinic.sees('Now: spinal regions adjusted “3–4”', shown);
    await shown.getByRole('button', { name: /^Checklist/ }).click();
    const box = shown.getByRole('checkbox').first();
    await box.check();
    await shown.getByRole('button', { name: 'As text' }).click();
    await clinic.sees(/\[x\]/, shown);
    await shown.getByRole('button', { name: 'Back to the checklist' }).click();
    await shown.getByRole('button', { name: 'Back', exact: true }).click();
    await shown.getByRole('button', { name: 'Send me the message' }).click();
    await shown.waitFor({ state: 'hidden' });
    await clinic.page.getByRole('link', { name: 'Messages', exact: true }).click();
    const sent = clinic.page.getByRole('article', { name: /^Claimline/ }).filter({ hasText: '97150 × 1' });
    await clinic.sees('98941', sent);
  });

  it('what is chosen holds from then on, and an administrator gives it to everybody', async ({ clinic }) => {
    await openHome(clinic);
    await home(clinic).getByRole('combobox', { name: 'Who bills' }).selectOption('pt');
    await home(clinic).getByRole('combobox', { name: 'Usual payer' }).selectOption('medicare');
    await clinic.sees('My defaults', home(clinic));
    await clinic.sees(/^Kept: .*“Physical therapy” and “Medicare”/, home(clinic));
    await home(clinic).getByRole('button', { name: 'Use mine for everybody here' }).click();
    await clinic.sees(/^Done: who has chosen nothing .* has “Physical therapy” and “Medicare”/, home(clinic));
    await clinic.ask('balance training 25 min');
    await clinic.sees(/Assumed: Medicare Part B - PT/);
  });

  it('the welcome of the first opening takes both choices', async ({ clinic }) => {
    await clinic.goTo('Claimline');
    const main = clinic.page.getByRole('main');
    await main.getByRole('combobox', { name: 'Usual payer' }).selectOption('uhc');
    await clinic.sees(/^Kept: .*“Chiropractic” and “UnitedHealthcare/, main);
    await main.getByRole('combobox', { name: 'Who bills' }).selectOption('ot');
    await clinic.sees(/^Kept: .*“Occupational therapy”/, main);
    await main.getByRole('button', { name: 'Done' }).click();
    await clinic.sees(/^All right/, main);
    await clinic.type('balance training 25 min');
    await clinic.sees(/Assumed: UnitedHealthcare.*occupational therapy/, main);
  });
});
