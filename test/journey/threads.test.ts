import { describe, expect } from 'vitest';
import { type Clinic, it } from './at-the-clinic.ts';
import { hasChromium } from './chromium.ts';

const reply = async (clinic: Clinic, text: string): Promise<void> => {
  await clinic.thread.getByRole('textbox').fill(text);
  await clinic.page.keyboard.press('Enter');
};

const answers = (clinic: Clinic) => clinic.thread.getByRole('article', { name: /^Claimline/ });

describe.skipIf(!hasChromium)('people at the page go on in a thread', () => {
  const hearing = it.extend({ reach: 'full' });

  hearing(
    'without a mention where channels are heard, and their own talk gets nothing',
    async ({ clinic }) => {
      await clinic.ask('balance training 25 minutes with CMT');
      await reply(clinic, 'ok thanks');
      await reply(clinic, '3-4');
      // The question already names 98941: the second answer is what is waited for.
      await answers(clinic).nth(1).waitFor();
      await clinic.settled();
      expect(clinic.answers()).toHaveLength(2);
    },
  );

  hearing('a deleted question takes its answer along', async ({ clinic }) => {
    await clinic.ask('balance training 25 minutes');
    await clinic.thread.getByRole('article').first().getByRole('button', { name: 'More actions' }).focus();
    await clinic.page.keyboard.press('Enter');
    await clinic.page.getByRole('menuitem', { name: /Delete message/ }).click();
    await clinic.page.getByRole('button', { name: 'Delete', exact: true }).click();
    await clinic.sandbox.waitFor(() => clinic.sandbox.messages().every(({ botName }) => botName === null));
  });

  it('with a mention where they are not, as the answer says', async ({ clinic }) => {
    await clinic.ask('balance training 25 minutes with CMT');
    await clinic.sees(/answer in this thread and mention me/);
    await reply(clinic, '3-4');
    await reply(clinic, '@Claimline 3-4');
    await answers(clinic).nth(1).waitFor();
    await clinic.settled();
    expect(clinic.answers()).toHaveLength(2);
  });
});
