import { describe, expect, it } from 'vitest';
import { validateBlocks } from '../../src/blockkit/validate-blocks.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const button = (more: object = {}) => ({ type: 'button', text: plain('Why'), action_id: 'why', ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (more: object = {}) => ({ text: plain('Medicare'), value: 'medicare', ...more });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

describe('blocks that Slack takes', () => {
  it.each<[string, object[]]>([
    ['a section with markup', [{ type: 'section', text: mrkdwn('*97150 × 1*') }]],
    ['a section of 3,000 characters', [{ type: 'section', text: mrkdwn('x'.repeat(3000)) }]],
    ['a section with ten fields', [{ type: 'section', fields: times(10, () => plain('a')) }]],
    ['a section with a button beside it', [{ type: 'section', text: plain('a'), accessory: button() }]],
    ['a header', [{ type: 'header', text: plain('Checklist') }]],
    ['a divider', [{ type: 'divider' }]],
    ['a context line', [{ type: 'context', elements: [mrkdwn('Assumed: commercial')] }]],
    ['a row of buttons', [actions(button(), button({ action_id: 'checklist', value: 'v' }))]],
    ['a value of 2,000 characters', [actions(button({ value: 'v'.repeat(2000) }))]],
    ['one action_id in two rows', [actions(button()), actions(button())]],
    ['a select', [actions({ type: 'static_select', action_id: 's', options: [option()] })]],
    ['an overflow menu', [actions({ type: 'overflow', action_id: 'o', options: [option()] })]],
    ['checkboxes', [actions({ type: 'checkboxes', action_id: 'c', options: [option()] })]],
    ['radio buttons', [actions({ type: 'radio_buttons', action_id: 'r', options: [option()] })]],
    ['a markdown block', [{ type: 'markdown', text: '**97150**' }]],
    ['nothing but words', []],
    ['fifty blocks', times(50, () => ({ type: 'divider' }))],
  ])('%s', (_, blocks) => {
    expect(validateBlocks(blocks)).toEqual([]);
  });
});

describe('blocks that Slack refuses, with the place', () => {
  it.each<[string, unknown, string]>([
    ['no list at all', { type: 'divider' }, ''],
    ['fifty-one blocks', times(51, () => ({ type: 'divider' })), ''],
    ['an unknown block', [{ type: 'sparkle' }], '/0/type'],
    ['something that is no object', ['divider'], '/0'],
    ['an unknown key', [{ type: 'divider', colour: 'red' }], '/0/colour'],
    ['a section without text and fields', [{ type: 'section' }], '/0/text'],
    ['an empty text', [{ type: 'section', text: mrkdwn('') }], '/0/text/text'],
    ['a section of 3,001 characters', [{ type: 'section', text: mrkdwn('x'.repeat(3001)) }], '/0/text/text'],
    ['eleven fields', [{ type: 'section', fields: times(11, () => plain('a')) }], '/0/fields'],
    ['a bare string as text', [{ type: 'section', text: 'hi' }], '/0/text'],
    ['markup in a header', [{ type: 'header', text: mrkdwn('hi') }], '/0/text/type'],
    ['a header of 151 characters', [{ type: 'header', text: plain('x'.repeat(151)) }], '/0/text/text'],
    ['eleven context elements', [{ type: 'context', elements: times(11, () => plain('a')) }], '/0/elements'],
    ['a button in a context line', [{ type: 'context', elements: [button()] }], '/0/elements/0/type'],
    ['markup on a button', [actions(button({ text: mrkdwn('Why') }))], '/0/elements/0/text/type'],
    [
      '76 characters on a button',
      [actions(button({ text: plain('x'.repeat(76)) }))],
      '/0/elements/0/text/text',
    ],
    ['a value of 2,001 characters', [actions(button({ value: 'v'.repeat(2001) }))], '/0/elements/0/value'],
    ['a style of one’s own', [actions(button({ style: 'green' }))], '/0/elements/0/style'],
    ['one action_id twice in a row', [actions(button(), button())], '/0/elements/1/action_id'],
    ['an unknown element', [actions({ type: 'slider' })], '/0/elements/0/type'],
    ['26 elements in a row', [actions(...times(26, (i) => button({ action_id: `a${i}` })))], '/0/elements'],
    [
      'six entries in an overflow menu',
      [actions({ type: 'overflow', options: times(6, () => option()) })],
      '/0/elements/0/options',
    ],
    [
      'an option value of 151 characters',
      [actions({ type: 'overflow', options: [option({ value: 'v'.repeat(151) })] })],
      '/0/elements/0/options/0/value',
    ],
    [
      'a confirmation without a way back',
      [actions(button({ confirm: { title: plain('a'), text: plain('b'), confirm: plain('c') } }))],
      '/0/elements/0/confirm/deny',
    ],
    [
      'one block_id twice',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
      '/1/block_id',
    ],
    [
      'an image without words for it',
      [{ type: 'image', image_url: 'https://example.org/a.png' }],
      '/0/alt_text',
    ],
  ])('%s', (_, blocks, at) => {
    const problems = validateBlocks(blocks);
    expect(problems.map((problem) => problem.at)).toContain(at);
    expect(problems.every((problem) => problem.text.endsWith('.'))).toBe(true);
  });
});
