import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDoor } from '../../src/open-door.ts';
import { house } from '../support/house.ts';
import { startHttpBot } from './http-bot.ts';

let bot: Awaited<ReturnType<typeof startHttpBot>>;
let typed = 0;

beforeAll(async () => {
  bot = await startHttpBot({ door: openDoor(house), ruleSet: house.ruleSet });
});
afterAll(() => bot.close());

/** The answer to a command, typed in a channel. */
async function type(command: string, text: string): Promise<{ text: string; blocks?: object[] }> {
  typed += 1;
  const { status, body } = await bot.command({
    ...{ command, text, team_id: 'T1', channel_id: 'C1', user_id: 'U1' },
    ...{ trigger_id: `${typed}.1`, response_url: bot.api.responseUrl },
  });
  expect(status).toBe(200);
  return body as { text: string; blocks?: object[] };
}

describe('/units', () => {
  it.each([
    ['97110 20 97140 10 uhc', /^97110-GP × 1/, /30 timed minutes make 2 units/],
    ['97110 33 97140 7', /^97110 × 2/, /AMA, each code alone/],
    ['te 20 mt 10 nmr 15', /^97110 × 1/, /45 timed minutes make 3 units/],
    ['97110:23 medicare', /^97110/, /23 timed minutes make 2 units/],
  ])('%s', async (text, first, reason) => {
    const answer = await type('/units', text);
    expect(answer.text).toMatch(first);
    expect(answer.text).toMatch(reason);
    expect(JSON.stringify(answer.blocks)).toContain('Share');
  });

  it.each([
    ['97110', /^I read 97110, but no minutes\. The form is `\/units CODE MINUTES/],
    ['friday', /^I read no code or service there\. The form is `\/units CODE MINUTES/],
    ['', /^`\/units CODE MINUTES \[CODE MINUTES …\] \[payer\]`: count units/],
    ['help', /^`\/units CODE MINUTES \[CODE MINUTES …\] \[payer\]`: count units/],
  ])('"%s" gets the right form', async (text, form) => {
    expect((await type('/units', text)).text).toMatch(form);
  });
});

describe('/cpt help', () => {
  it('says how it is typed, then what else can be asked', async () => {
    const { text, blocks } = await type('/cpt', 'help');
    expect(text).toMatch(
      /^`\/cpt QUESTION`: ask about .*Typed alone it opens a form\.\n\nI help with CPT codes/,
    );
    expect(JSON.stringify(blocks)).toContain('/cpt QUESTION');
  });
});

describe('/modifiers', () => {
  it.each([
    ['97140 98941 aetna', /97140.*59|59.*97140/],
    ['97112 97150 medicare', /97112/],
    ['97110 98941', /No 59|none/i],
  ])('%s', async (text, said) => {
    expect((await type('/modifiers', text)).text).toMatch(said);
  });

  it.each(['', 'help', 'what'])('"%s" gets the right form', async (text) => {
    expect((await type('/modifiers', text)).text).toContain('`/modifiers CODE CODE […] [payer]`');
  });
});

describe('/checklist', () => {
  it('lists what the note must show for each code', async () => {
    const { text } = await type('/checklist', '97530 97112');
    expect(text).toMatch(/97530/);
    expect(text).toMatch(/97112/);
    expect(text).toMatch(/The note shows/);
  });

  it.each(['', 'help', 'hello'])('"%s" gets the right form', async (text) => {
    expect((await type('/checklist', text)).text).toContain('`/checklist CODE […]`');
  });
});
