import { describe, expect } from 'vitest';
import { wrongs } from '../../src/slack/views/feedback/feedback-view.ts';
import { Clinic, it } from './at-the-clinic.ts';
import { hasChromium } from './chromium.ts';

const wrong = 'Something in this answer is wrong';

describe.skipIf(!hasChromium)('a person at the page says what they think of an answer', () => {
  it('a thumb up is thanked for and counted', async ({ clinic }) => {
    await clinic.ask('97110 20 min');
    await clinic.press('This answer is right');
    await clinic.sees('Thank you: it is counted.');
    // What the asker alone sees is no reply.
    await clinic.sees(/^1 reply$/);
    expect(await clinic.store.feedback.counts(Clinic.team)).toEqual([
      { intent: 'code-visit', verdict: 'right', reason: null, count: 1 },
    ]);
  });

  it('a thumb down asks what was wrong; the choice is kept and thanked for', async ({ clinic }) => {
    await clinic.ask('97110 20 min');
    await clinic.press(wrong);
    const form = clinic.dialog('What was wrong?');
    await form.getByText('Only your choice is kept, not the question and not the answer.').waitFor();
    expect(await form.getByRole('radio').count()).toBe(wrongs.length);
    expect(await form.getByRole('textbox').count()).toBe(0);
    await form.getByRole('radio', { name: 'The units are wrong' }).check();
    await form.getByRole('button', { name: 'Send' }).click();
    const thanks = clinic.dialog('Thank you');
    await clinic.sees(/^Thank you: it is counted\./, thanks);
    await thanks
      .getByRole('contentinfo')
      .or(thanks.locator('footer'))
      .getByRole('button', { name: 'Close' })
      .click();
    await thanks.waitFor({ state: 'hidden' });
    expect(await clinic.store.feedback.counts(Clinic.team)).toEqual([
      { intent: 'code-visit', verdict: 'wrong', reason: 'units', count: 1 },
    ]);
  });

  it('a form that is sent empty says beside the field what is missing, and one that is closed loses nothing', async ({
    clinic,
  }) => {
    await clinic.ask('can i bill 97140 with 98941?');
    await clinic.press(wrong);
    const form = clinic.dialog('What was wrong?');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.locator('.fault').waitFor();
    await form.getByRole('button', { name: 'Cancel' }).click();
    await form.waitFor({ state: 'hidden' });
    expect(await clinic.store.feedback.counts(Clinic.team)).toEqual([
      { intent: 'check-pair', verdict: 'wrong', reason: null, count: 1 },
    ]);
  });

  it('a second opinion takes the place of the first', async ({ clinic }) => {
    await clinic.ask('97110 20 min');
    await clinic.press('This answer is right');
    await clinic.sees('Thank you: it is counted.');
    await clinic.press(wrong);
    await clinic.dialog('What was wrong?').waitFor();
    expect(await clinic.store.feedback.counts(Clinic.team)).toEqual([
      { intent: 'code-visit', verdict: 'wrong', reason: null, count: 1 },
    ]);
  });
});
