import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../src/sandbox/server/blocks/check-blocks.ts';
import {
  actions,
  button,
  cell,
  confirm,
  long,
  mrkdwn,
  option,
  options,
  piece,
  plain,
  rich,
  richSection,
} from './block-parts.ts';

describe('blocks that Slack takes', () => {
  it.each<[string, unknown[]]>([
    ['a section at its longest', [{ type: 'section', text: mrkdwn(long(3000)) }]],
    ['a section of ten fields', [{ type: 'section', fields: Array(10).fill(mrkdwn(long(2000))) }]],
    [
      'a section with a button',
      [{ type: 'section', text: plain('a'), accessory: button({ style: 'primary' }) }],
    ],
    [
      'a section with a picture',
      [
        {
          type: 'section',
          text: plain('a'),
          accessory: { type: 'image', image_url: 'https://a.example/b.png', alt_text: 'b' },
        },
      ],
    ],
    ['a header at its longest', [{ type: 'header', text: plain(long(150)) }]],
    ['a divider with an id', [{ type: 'divider', block_id: long(255) }]],
    ['25 buttons', [actions(...Array.from({ length: 25 }, (_, at) => button({ action_id: `a${at}` })))]],
    [
      'a button at its limits',
      [actions(button({ text: plain(long(75)), value: long(2000), url: 'https://a.example', confirm }))],
    ],
    [
      'a select of 100 options',
      [actions({ type: 'static_select', options: options(100), placeholder: plain(long(150)) })],
    ],
    [
      'a select in groups',
      [actions({ type: 'multi_static_select', option_groups: [{ label: plain('g'), options: options(2) }] })],
    ],
    ['an overflow of five', [actions({ type: 'overflow', options: options(5) })]],
    [
      'ten checkboxes with marked-up words',
      [
        actions({
          type: 'checkboxes',
          options: Array.from({ length: 10 }, (_, at) => ({ text: mrkdwn('*a*'), value: `${at}` })),
        }),
      ],
    ],
    [
      'radio buttons',
      [actions({ type: 'radio_buttons', options: options(2), initial_option: option('o1') })],
    ],
    ['a date picker', [actions({ type: 'datepicker', initial_date: '2026-11-23' })]],
    ['a context of ten', [{ type: 'context', elements: Array(10).fill(mrkdwn('a')) }]],
    [
      'feedback',
      [
        {
          type: 'context_actions',
          elements: [
            {
              type: 'feedback_buttons',
              positive_button: { text: plain('Good'), value: '1' },
              negative_button: { text: plain('Bad'), value: '0' },
            },
            { type: 'icon_button', icon: 'trash', text: plain('Delete') },
          ],
        },
      ],
    ],
    [
      'an input',
      [{ type: 'input', label: plain('Minutes'), element: { type: 'plain_text_input', max_length: 3000 } }],
    ],
    [
      'rich text',
      [
        rich(
          richSection(piece('a'), { type: 'user', user_id: 'U0DANA0001' }, { type: 'emoji', name: 'wave' }),
          { type: 'rich_text_list', style: 'bullet', indent: 8, elements: [richSection(piece('b'))] },
          { type: 'rich_text_quote', elements: [{ type: 'link', url: 'https://a.example' }] },
          { type: 'rich_text_preformatted', elements: [piece('c')] },
        ),
      ],
    ],
    [
      'a table',
      [
        {
          type: 'table',
          rows: [
            [cell('Code'), cell('Units')],
            [cell('97110'), rich(richSection(piece('2')))],
          ],
          column_settings: [{ align: 'left' }, null],
        },
      ],
    ],
    [
      'choices made at first',
      [
        actions(
          { type: 'static_select', options: [option('a')], initial_option: option('a') },
          { type: 'timepicker', initial_time: '23:59' },
          { type: 'datetimepicker', initial_date_time: 1_700_000_000 },
        ),
      ],
    ],
    ['a number in a table', [{ type: 'table', rows: [[{ type: 'raw_number', value: 2, text: '2' }]] }]],
    ['markdown', [{ type: 'markdown', text: '**97110** × 2' }]],
    ['50 blocks', Array(50).fill({ type: 'divider' })],
    [
      'the same action_id in two blocks',
      [actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' }))],
    ],
    ['none', []],
  ])('%s', (_what, blocks) => {
    expect(checkBlocks(blocks)).toEqual([]);
  });
});
