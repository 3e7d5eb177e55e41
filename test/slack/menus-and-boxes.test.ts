import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDoor } from '../../src/open-door.ts';
import { house } from '../support/house.ts';
import { type HttpBot, mention, press, startHttpBot } from './http-bot.ts';

let bot: HttpBot;
let asked = 0;

beforeAll(async () => {
  bot = await startHttpBot({ door: openDoor(house), ruleSet: house.ruleSet });
});
afterAll(() => bot.close());

type Blocks = { elements?: { value?: string; action_id?: string }[] }[];
let blocks: Blocks = [];

/** What the last message or answer to a press showed, in words. */
const shown = (): string => JSON.stringify(bot.api.posted().at(-1)?.body.blocks);
const last = (): Blocks => {
  const given: unknown = bot.api.posted().at(-1)?.body.blocks;
  return (typeof given === 'string' ? JSON.parse(given) : given) as Blocks;
};

beforeEach(async () => {
  asked += 1;
  await bot.event(
    mention({ ts: `${asked}.1`, text: '<@U0BOT> how many units is 97110 38 min and 97530 12 min' }),
  );
  blocks = last();
});

/** Something that is no button, used in the message as it stands; Slack sends the message along. */
const use = (action: object, more: object = {}) =>
  bot.form(
    press(bot.api, '', undefined, {
      message: { ts: `${asked}.2`, thread_ts: `${asked}.1`, blocks },
      container: { type: 'message', message_ts: `${asked}.2`, is_ephemeral: false },
      actions: [{ block_id: 'b', action_ts: `${asked}.3`, ...action }],
      ...more,
    }),
  );
const choose = (action_id: string, value: string) =>
  use({ type: 'static_select', action_id, selected_option: { value } });

describe('a menu', () => {
  it('of the choices of a question settles it', async () => {
    await choose('choose:payer', 'Medicare');
    expect(shown()).toContain('Now: payer “Medicare”');
  });

  it.each([
    ['why', /50 timed minutes make 3 units/],
    ['checklist', /"tick:0"/],
    ['copy', /Copy for the claim/],
    ['start-over', /as first asked/],
    ['what no release had', /97110/],
  ])('of what else it can do: %s', async (value, words) => {
    await choose('menu', value);
    expect(shown()).toMatch(words);
  });
});

describe('a box of the checklist', () => {
  it('that is ticked stays ticked in the message, for everybody, and in the text', async () => {
    await choose('menu', 'checklist');
    blocks = last();
    const boxes = (
      blocks.flatMap(({ elements = [] }) => elements) as {
        action_id?: string;
        options?: { value: string }[];
      }[]
    ).find(({ action_id }) => action_id === 'tick:0');
    const [first] = boxes?.options ?? [];
    const state = { values: { b: { 'tick:0': { type: 'checkboxes', selected_options: [first] } } } };
    await use({ type: 'checkboxes', action_id: 'tick:0', selected_options: [first] }, { state });
    expect(shown()).toContain(`"initial_options":[${JSON.stringify(first)}]`);
    blocks = last();
    const text = blocks
      .flatMap(({ elements = [] }) => elements)
      .find(({ action_id }) => action_id === 'checklist-text');
    await use({ type: 'button', action_id: 'checklist-text', value: text?.value }, { state });
    expect(shown().match(/\[x\]/g)).toHaveLength(1);
  });
});

describe('the choices of a question that only the asker sees', () => {
  it('stand a press further on, where they are more than three, and one can get back', async () => {
    const { body } = await bot.command({
      ...{ command: '/units', text: '97110 38 97530 12', team_id: 'T1', channel_id: 'C1', user_id: 'U1' },
      ...{ trigger_id: `${asked}.7`, response_url: bot.api.responseUrl },
    });
    const further = (body.blocks as Blocks)
      .flatMap(({ elements = [] }) => elements)
      .find(({ action_id }) => action_id === 'choices');
    let presses = 0;
    const pressHere = (id: string, value: string | undefined) =>
      use(
        { type: 'button', action_id: id, value, block_id: `b${++presses}` },
        { container: { type: 'message', message_ts: '7.7', is_ephemeral: true }, message: undefined },
      );
    const buttons = () => last().flatMap(({ elements = [] }) => elements.filter((one) => one.action_id));
    const ids = () => buttons().map(({ action_id }) => action_id);
    const pressShown = (id: string) =>
      pressHere(id, buttons().find(({ action_id }) => action_id === id)?.value);
    await pressHere('choices', further?.value);
    expect(ids()).toEqual([...[0, 1, 2].map((at) => `ask:payer:${at}`), 'more-choices', 'answer']);
    await pressShown('more-choices');
    expect(ids()).toEqual(['ask:payer:3', 'ask:payer:4', 'choices']);
    await pressShown('choices');
    await pressShown('answer');
    expect(ids()).toContain('more');
  });
});
