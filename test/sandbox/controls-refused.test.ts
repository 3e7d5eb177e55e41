import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../src/sandbox/server/blocks/check-blocks.ts';
import { actions, button, confirm, long, mrkdwn, option, options, plain } from './block-parts.ts';

describe('controls that Slack refuses, each with the place', () => {
  it.each<[what: string, place: string, fault: string, blocks: unknown[]]>([
    [
      'an initial option that is none of the options',
      '/blocks/0/elements/0',
      'initial option must be one of the options',
      [actions({ type: 'static_select', options: options(2), initial_option: option('zap') })],
    ],
    [
      'an initial option with other words',
      '/blocks/0/elements/0',
      'initial option must be one of the options',
      [
        actions({
          type: 'radio_buttons',
          options: options(1),
          initial_option: { text: plain('a'), value: 'o0' },
        }),
      ],
    ],
    [
      'ticked boxes that are not there',
      '/blocks/0/elements/0',
      'initial option must be one of the options',
      [actions({ type: 'checkboxes', options: options(2), initial_options: [option('o1'), option('zap')] })],
    ],
    [
      'a time that is none',
      '/blocks/0/elements/0/initial_time',
      'must be a time in the format HH:mm',
      [actions({ type: 'timepicker', initial_time: '24:00' })],
    ],
    [
      'the focus asked for twice',
      '/blocks/1',
      'only one element can have focus_on_load',
      Array(2).fill(actions({ type: 'datepicker', focus_on_load: true })),
    ],
    [
      'an action_id twice in a block',
      '/blocks/0/elements/1/action_id',
      'action_id already exists: a',
      [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
    ],
    ['an empty row', '/blocks/0/elements', 'no fewer than 1 items allowed', [actions()]],
    [
      '26 buttons',
      '/blocks/0/elements',
      'no more than 25 items allowed',
      [actions(...Array(26).fill(button()))],
    ],
    [
      'a button in mrkdwn',
      '/blocks/0/elements/0/text/type',
      'must be one of: plain_text',
      [actions(button({ text: mrkdwn('a') }))],
    ],
    [
      'a button text too long',
      '/blocks/0/elements/0/text/text',
      'must be less than 76 characters',
      [actions(button({ text: plain(long(76)) }))],
    ],
    [
      'a button value too long',
      '/blocks/0/elements/0/value',
      'must be less than 2001 characters',
      [actions(button({ value: long(2001) }))],
    ],
    [
      'a button value that is an object',
      '/blocks/0/elements/0/value',
      'must provide a string',
      [actions(button({ value: { v: 1 } }))],
    ],
    [
      'a button of another style',
      '/blocks/0/elements/0/style',
      'must be one of: primary, danger',
      [actions(button({ style: 'default' }))],
    ],
    [
      'a button to nowhere',
      '/blocks/0/elements/0/url',
      'must be a valid URL',
      [actions(button({ url: 'javascript:alert(1)' }))],
    ],
    [
      'a picture in a row',
      '/blocks/0/elements/0/type',
      'unsupported type: image',
      [actions({ type: 'image', alt_text: 'a' })],
    ],
    [
      'a confirm without a no',
      '/blocks/0/elements/0/confirm',
      'missing required field: deny',
      [actions(button({ confirm: { ...confirm, deny: undefined } }))],
    ],
    [
      'a select of nothing',
      '/blocks/0/elements/0',
      'must have exactly one of options and option_groups',
      [actions({ type: 'static_select' })],
    ],
    [
      '101 options',
      '/blocks/0/elements/0/options',
      'no more than 100 items allowed',
      [actions({ type: 'static_select', options: options(101) })],
    ],
    [
      'an option value too long',
      '/blocks/0/elements/0/options/0/value',
      'must be less than 151 characters',
      [actions({ type: 'static_select', options: [option(long(70), { value: long(151) })] })],
    ],
    [
      'six in an overflow',
      '/blocks/0/elements/0/options',
      'no more than 5 items allowed',
      [actions({ type: 'overflow', options: options(6) })],
    ],
    [
      'eleven checkboxes',
      '/blocks/0/elements/0/options',
      'no more than 10 items allowed',
      [actions({ type: 'checkboxes', options: options(11) })],
    ],
    [
      'a date that is none',
      '/blocks/0/elements/0/initial_date',
      'must be a date in the format YYYY-MM-DD',
      [actions({ type: 'datepicker', initial_date: '23.11.2026' })],
    ],
  ])('%s', (_what, place, fault, blocks) => {
    expect(checkBlocks(blocks)).toContain(`[ERROR] ${fault} [json-pointer:${place}]`);
  });
});
