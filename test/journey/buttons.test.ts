import { describe, expect } from 'vitest';
import { it } from './at-the-clinic.ts';
import { hasChromium } from './chromium.ts';

/** Every control of an answer, used by a person at the page; the bot behind it is the whole product. */
describe.skipIf(!hasChromium)('a person at the page uses the controls of an answer', () => {
  it('Another region: 59 is on the line with who said so, and the sentence for the note is offered', async ({
    clinic,
  }) => {
    await clinic.ask('97112 20 min with 98940');
    await clinic.press('Another region');
    await clinic.sees('Now: region of the therapy “Another region”');
    await clinic.sees('97112-59 × 1');
    await clinic.sees(/said by @Dana Whitfield/);
    await clinic.sees(/The therapy was given to a region other than the one adjusted/);
  });

  it('Same region: the line is said not to be billed beside the adjustment', async ({ clinic }) => {
    await clinic.ask('97112 20 min with 98940');
    await clinic.press('Same region');
    await clinic.sees(/in the region that was adjusted is not billed/);
    expect(await clinic.thread.getByText('97112-59').count()).toBe(0);
  });

  it('Not sure: neither, with what to look up; a double click is one press', async ({ clinic }) => {
    await clinic.ask('97112 20 min with 98940');
    await clinic.button('Not sure').dblclick();
    await clinic.sees(/neither 59 nor XS goes on 97112 yet. Look whether the note says so/);
    await clinic.settled();
    expect(clinic.answers()).toHaveLength(1);
    expect(clinic.sandbox.journal.filter(({ kind }) => kind === 'response-url')).toHaveLength(1);
  });

  it('Why: the reasons with their sources as links, and Back', async ({ clinic }) => {
    await clinic.ask('97112 20 min with 98940');
    await clinic.more('why');
    await clinic.sees(/pays 98940, and 97112 beside it only where/);
    expect(await clinic.thread.getByRole('link', { name: /NCCI pair table/ }).getAttribute('href')).toBe(
      'https://cms.gov',
    );
    await clinic.press('Back');
    await clinic.sees('97112 × 1');
  });

  it('Checklist: a tick stays, and stands in the text', async ({ clinic }) => {
    await clinic.ask('97112 20 min with 98940');
    await clinic.more('checklist');
    const box = clinic.thread.getByRole('checkbox', { name: 'Functional task that the control serves' });
    await box.check();
    await clinic.settled();
    expect(await box.isChecked()).toBe(true);
    await clinic.press('As text');
    await clinic.sees('[x] Functional task that the control serves');
    await clinic.press('Back to the checklist');
    await box.waitFor();
    expect(await box.isChecked()).toBe(true);
  });

  it('Copy for the claim: the lines and nothing else', async ({ clinic }) => {
    await clinic.ask('97112 20 min with 98940');
    await clinic.press('Another region');
    await clinic.sees('97112-59 × 1');
    await clinic.more('copy');
    await clinic.sees('Copy for the claim');
    expect(await clinic.thread.locator('pre').innerText()).toBe('97112-59 x1\n98940 x1');
  });

  it('Choose: a menu changes the answer, and Start over takes it back', async ({ clinic }) => {
    await clinic.ask('how many units is 97110 38 min and 97530 12 min');
    await clinic.sees('By total time (CMS)');
    await clinic.thread.getByRole('combobox', { name: 'Choose: payer' }).selectOption({ label: 'Medicare' });
    await clinic.sees('Now: payer “Medicare”');
    await clinic.more('start-over');
    await clinic.sees(/as first asked/);
    await clinic.thread.getByRole('combobox', { name: 'Choose: payer' }).waitFor();
  });

  it('could not be read: one of the ways to take it, and Start over', async ({ clinic }) => {
    await clinic.ask('thing with claim and humana');
    await clinic.sees(/I read: Humana/);
    await clinic.press('Check two codes together');
    await clinic.sees('Now: read as “Check two codes together”');
    await clinic.sees('Which two services or codes are they?');
    await clinic.press('Start over');
    await clinic.press('What this payer asks for');
    await clinic.sees('Now: read as “What this payer asks for”');
    await clinic.sees(/Humana/);
  });

  it('could not be read, but its minutes were: they are said, and it can be taken for a visit', async ({
    clinic,
  }) => {
    await clinic.ask('thing with claim and humana, 41 minutes');
    await clinic.sees(/I read: 41 minutes, Humana/);
    await clinic.press('Code a visit');
    await clinic.sees('Now: read as “Code a visit”');
    await clinic.sees(/Which service/);
  });

  it('/cpt: everything else it can do is one press further on', async ({ clinic }) => {
    await clinic.type('/cpt 97112 20 min with 98940');
    const answer = clinic.private;
    await answer.getByRole('button', { name: 'More', exact: true }).click();
    await answer.getByRole('button', { name: 'Copy for the claim' }).click();
    await answer.locator('pre').getByText('97112 x1').waitFor();
  });

  it.for([
    'group balance training 25 minutes with CMT',
    'how many units is 97110 38 min and 97530 12 min',
    '97110 33 min, 97140 7 min, how many units',
    'can i bill 97140 with 98941?',
    '97110 or 97530?',
  ])('nothing scrolls sideways on a telephone: %s', async (question, { clinic }) => {
    await clinic.page.setViewportSize({ width: 390, height: 900 });
    await clinic.ask(question);
    expect(await clinic.sideways()).toEqual([]);
  });
});
