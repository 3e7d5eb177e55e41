import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../src/sandbox/server/blocks/check-blocks.ts';
import { button, cell, long, mrkdwn, piece, plain, rich, richSection } from './block-parts.ts';

describe('blocks that Slack refuses, each with the place', () => {
  it.each<[what: string, place: string, fault: string, blocks: unknown[]]>([
    ['no block at all', '/blocks/0', 'must provide an object', [null]],
    ['no type', '/blocks/0', 'missing required field: type', [{}]],
    [
      'an unknown type',
      '/blocks/1/type',
      'unsupported type: video_call',
      [{ type: 'divider' }, { type: 'video_call' }],
    ],
    [
      'an unknown key',
      '/blocks/0',
      'invalid additional property: colour',
      [{ type: 'divider', colour: 'red' }],
    ],
    [
      'an alert in a message',
      '/blocks/0/type',
      'unsupported type: alert',
      [{ type: 'alert', text: plain('a') }],
    ],
    [
      'more in a table than a message may hold',
      '/blocks',
      'tables must be less than 10001 characters together',
      [
        {
          type: 'table',
          rows: [...Array(4).fill([cell(long(2500))]), [rich(richSection(piece('x')))]],
        },
      ],
    ],
    ['51 blocks', '/blocks', 'no more than 50 items allowed', Array(51).fill({ type: 'divider' })],
    [
      'a block_id twice',
      '/blocks/1/block_id',
      'block_id already exists: a',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
    ],
    [
      'a block_id too long',
      '/blocks/0/block_id',
      'must be less than 256 characters',
      [{ type: 'divider', block_id: long(256) }],
    ],
    ['a section of nothing', '/blocks/0', 'must have one of text and fields', [{ type: 'section' }]],
    [
      'an empty text',
      '/blocks/0/text/text',
      'must be more than 0 characters',
      [{ type: 'section', text: mrkdwn('') }],
    ],
    [
      'a text too long',
      '/blocks/0/text/text',
      'must be less than 3001 characters',
      [{ type: 'section', text: mrkdwn(long(3001)) }],
    ],
    [
      'a text that is a bare string',
      '/blocks/0/text',
      'must provide an object',
      [{ type: 'section', text: 'a' }],
    ],
    [
      'a text object without text',
      '/blocks/0/text',
      'missing required field: text',
      [{ type: 'section', text: { type: 'mrkdwn' } }],
    ],
    [
      'a number for a text',
      '/blocks/0/text/text',
      'must provide a string',
      [{ type: 'section', text: { type: 'mrkdwn', text: 5 } }],
    ],
    [
      'markdown for mrkdwn',
      '/blocks/0/text/type',
      'unsupported type: markdown',
      [{ type: 'section', text: { type: 'markdown', text: 'a' } }],
    ],
    [
      'emoji on mrkdwn',
      '/blocks/0/text',
      'invalid additional property: emoji',
      [{ type: 'section', text: { ...mrkdwn('a'), emoji: true } }],
    ],
    [
      'eleven fields',
      '/blocks/0/fields',
      'no more than 10 items allowed',
      [{ type: 'section', fields: Array(11).fill(mrkdwn('a')) }],
    ],
    [
      'a field too long',
      '/blocks/0/fields/0/text',
      'must be less than 2001 characters',
      [{ type: 'section', fields: [mrkdwn(long(2001))] }],
    ],
    [
      'an input as accessory',
      '/blocks/0/accessory/type',
      'unsupported type: plain_text_input',
      [{ type: 'section', text: plain('a'), accessory: { type: 'plain_text_input' } }],
    ],
    [
      'a header in mrkdwn',
      '/blocks/0/text/type',
      'must be one of: plain_text',
      [{ type: 'header', text: mrkdwn('a') }],
    ],
    [
      'a header too long',
      '/blocks/0/text/text',
      'must be less than 151 characters',
      [{ type: 'header', text: plain(long(151)) }],
    ],
    [
      'eleven in a context',
      '/blocks/0/elements',
      'no more than 10 items allowed',
      [{ type: 'context', elements: Array(11).fill(mrkdwn('a')) }],
    ],
    [
      'a button in a context',
      '/blocks/0/elements/0/type',
      'unsupported type: button',
      [{ type: 'context', elements: [button()] }],
    ],
    [
      'six context actions',
      '/blocks/0/elements',
      'no more than 5 items allowed',
      [
        {
          type: 'context_actions',
          elements: Array(6).fill({ type: 'icon_button', icon: 'trash', text: plain('a') }),
        },
      ],
    ],
    [
      'a picture without words',
      '/blocks/0',
      'missing required field: alt_text',
      [{ type: 'image', image_url: 'https://a.example/b.png' }],
    ],
    [
      'an input without a label',
      '/blocks/0',
      'missing required field: label',
      [{ type: 'input', element: { type: 'plain_text_input' } }],
    ],
    ['bare text in rich text', '/blocks/0/elements/0/type', 'unsupported type: text', [rich(piece('a'))]],
    [
      'a rich text without style words',
      '/blocks/0/elements/0/elements/0/style',
      'invalid additional property: big',
      [rich(richSection({ ...piece('a'), style: { big: true } }))],
    ],
    [
      'an empty cell',
      '/blocks/0/rows/0/0/text',
      'must be more than 0 characters',
      [{ type: 'table', rows: [[cell('')]] }],
    ],
    [
      '21 cells',
      '/blocks/0/rows/0',
      'no more than 20 items allowed',
      [{ type: 'table', rows: [Array(21).fill(cell('a'))] }],
    ],
    [
      'a second table',
      '/blocks/1',
      'only_one_table_allowed',
      Array(2).fill({ type: 'table', rows: [[cell('a')]] }),
    ],
    [
      'too much markdown together',
      '/blocks',
      'markdown blocks must be less than 12001 characters together',
      [
        { type: 'markdown', text: long(7000) },
        { type: 'markdown', text: long(7000) },
      ],
    ],
  ])('%s', (_what, place, fault, blocks) => {
    expect(checkBlocks(blocks)).toContain(`[ERROR] ${fault} [json-pointer:${place}]`);
  });

  it('every fault is told, not only the first', () => {
    expect(checkBlocks([{ type: 'header', text: plain('') }, { type: 'zap' }])).toHaveLength(2);
  });
});
