import { describe, expect } from 'vitest';
import { Clinic, it } from './at-the-clinic.ts';
import { hasChromium } from './chromium.ts';

const data = ['Gonzalez', '4/12/1961', '312-555-0142'];

/** A desk and a telephone. */
describe.skipIf(!hasChromium).each([1280, 390])('a question with patient data, %i pixels wide', (width) => {
  it('is answered without any of it, and only its asker is reminded', async ({ clinic }) => {
    await clinic.page.setViewportSize({ width, height: 900 });
    await clinic.ask('Maria Gonzalez born 4/12/1961, tel 312-555-0142: 97110 20 min and 98941, uhc');
    const answer = clinic.thread.getByRole('article', { name: /^Claimline/ }).first();
    await clinic.sees(/97110-GP × 1/, answer);
    const reminder = clinic.thread.getByRole('article').filter({ hasText: 'Only visible to you' });
    await clinic.sees(/seems to hold patient data \(a name, a birth date and a telephone number\)/, reminder);
    await clinic.settled();
    const [question] = clinic.sandbox.messages();
    expect(question?.text).toContain(data[0]);
    const sent = JSON.stringify(clinic.answers());
    const kept = JSON.stringify(await clinic.store.answers.recent(Clinic.team, 'U0DANA0001', 5));
    for (const words of data) {
      expect(await answer.innerText()).not.toContain(words);
      expect(await reminder.innerText()).not.toContain(words);
      expect(sent).not.toContain(words);
      expect(kept).not.toContain(words);
    }
    // What its asker alone sees is no reply.
    expect(await clinic.page.getByRole('button', { name: '1 reply' }).count()).toBe(width === 390 ? 0 : 1);
    expect(await clinic.sideways()).toEqual([]);
  });
});
