import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDoor } from '../../src/open-door.ts';
import { house } from '../support/house.ts';
import { type HttpBot, mention, press, startHttpBot } from './http-bot.ts';

let bot: HttpBot;
let asked = 0;

beforeAll(async () => {
  bot = await startHttpBot({ door: openDoor(house), ruleSet: house.ruleSet });
});
afterAll(() => bot.close());

type Blocks = { elements?: { value?: string; text?: { text: string }; action_id?: string }[] }[];

/** The answer after one of the buttons of its question was pressed, in words. */
async function pressed(question: string, label: string): Promise<string> {
  asked += 1;
  await bot.event(mention({ ts: `${asked}.1`, text: `<@U0BOT> ${question}` }));
  const blocks = JSON.parse(bot.api.posted().at(-1)?.body.blocks ?? '[]') as Blocks;
  const button = blocks
    .flatMap(({ elements = [] }) => elements)
    .find(({ text, action_id }) => text?.text === label && action_id?.startsWith('ask:'));
  const container = { type: 'message', message_ts: `${asked}.2`, is_ephemeral: false };
  await bot.form(press(bot.api, button?.action_id ?? '', button?.value, { container }));
  const { text, blocks: drawn } = bot.api.posted().at(-1)?.body ?? {};
  return `${text}\n${JSON.stringify(drawn)}`;
}

/** A visit that asks for a person's word; what yes, no and not sure make of it. */
const words: [
  question: string,
  yes: [label: string, says: RegExp],
  no: [label: string, says: RegExp],
  unsure: RegExp,
][] = [
  [
    '97112 20 min with 98940',
    ['Another region', /97112-59 × 1/],
    ['Same region', /97112 in the region that was adjusted is not billed/],
    /neither 59 nor XS goes on 97112 yet/,
  ],
  [
    '99213 with 98941',
    ['Yes', /99213-25 × 1/],
    ['No', /The exam \(99213\) did not go beyond the usual check/],
    /25 stays off 99213 yet/,
  ],
  [
    '97110 20 min medicare PT bills one on one',
    ['Yes', /97110-GP-KX × 1/],
    ['No', /97110-GP × 1[\s\S]*KX stays off 97110: under the threshold the line needs none/],
    /KX stays off 97110 until somebody can vouch for it/,
  ],
  [
    '98941 medicare',
    ['Active', /98941-AT × 1/],
    ['Maintenance', /it goes without AT, and a denial is expected/],
    /AT stays off 98941 until somebody can vouch for it/,
  ],
  [
    '98941 maintenance medicare',
    ['Yes', /98941-GA × 1/],
    ['No', /98941-GZ × 1[\s\S]*GA stays off 98941: no notice was signed beforehand, so the line says GZ/],
    /GA stays off 98941 until somebody can vouch for it/,
  ],
  [
    '97110 30 min by PT and PTA, medicare, one on one',
    ['Yes', /97110-GP-CQ × 2/],
    ['No', /97110-GP × 2[\s\S]*CQ stays off 97110: the minutes count as the therapist's own/],
    /CQ stays off 97110 until somebody can vouch for it/,
  ],
  [
    '97150 and 97110 20 min medicare PT bills',
    ['Separate minutes', /97110-59-GP × 1/],
    ['Same minutes', /were given in the same minutes: bill those once/],
    /neither 59 nor XU nor XE goes on 97110 yet/,
  ],
];

describe.each(words)('what only a person can know of "%s"', (question, yes, no, unsure) => {
  it('yes puts it on the line, with who said so and the sentence for the note', async () => {
    const answer = await pressed(question, yes[0]);
    expect(answer).toMatch(yes[1]);
    expect(answer).toContain('said by <@U1>');
    expect(answer).toMatch(/needs? this in the note, if the clinician can say it/);
  });

  it('no says how it is billed then', async () => {
    const answer = await pressed(question, no[0]);
    expect(answer).toMatch(no[1]);
    expect(answer).not.toMatch(yes[1]);
  });

  it('not sure puts nothing on the line, and says what to look up', async () => {
    const answer = await pressed(question, 'Not sure');
    expect(answer).toMatch(unsure);
    expect(answer).toMatch(/Look (up in the record|whether the note says so)/);
    expect(answer).not.toMatch(yes[1]);
  });
});
