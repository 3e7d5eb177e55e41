import { describe, expect, it } from 'vitest';
import { blocksWithChoices } from '../../../src/sandbox/page/app/blocks-with-choices.ts';
import { formatWhere, parseWhere } from '../../../src/sandbox/page/where.ts';
import type { View } from '../../../src/sandbox/page/wire.ts';
import { option } from '../asked-blocks.ts';

function view(blocks: unknown[], values: View['values']): View {
  return { id: 'V1', type: 'modal', title: 'a', submit: null, close: null, blocks, values, errors: {} };
}

describe('a view is drawn with what is chosen now', () => {
  it.each<[string, object, object, object]>([
    ['typed', { initial_value: 'old' }, { value: 'new' }, { initial_value: 'new' }],
    ['emptied', { initial_value: 'old' }, { value: null }, {}],
    ['chosen', {}, { selected_option: option('va') }, { initial_option: option('va') }],
    ['ticked', {}, { selected_options: [] }, { initial_options: [] }],
    [
      'a day',
      { initial_date: '2026-11-23' },
      { selected_date: '2026-11-24' },
      { initial_date: '2026-11-24' },
    ],
  ])('%s', (_how, before, chosen, after) => {
    const element = { type: 'any', action_id: 'a', ...before };
    const values = { b: { a: { type: 'any', ...chosen } } };
    const drawn = { type: 'any', action_id: 'a', ...after };
    expect(
      blocksWithChoices(
        view(
          [
            { type: 'input', block_id: 'b', element },
            { type: 'section', block_id: 'c', accessory: element },
          ],
          values,
        ),
      ),
    ).toEqual([
      { type: 'input', block_id: 'b', element: drawn },
      { type: 'section', block_id: 'c', accessory: element },
    ]);
  });

  it('also in a row of elements', () => {
    const row = { type: 'actions', block_id: 'b', elements: [{ action_id: 'a' }, { action_id: 'c' }] };
    expect(blocksWithChoices(view([row], { b: { a: { selected_time: '14:30' } } }))).toEqual([
      { ...row, elements: [{ action_id: 'a', initial_time: '14:30' }, { action_id: 'c' }] },
    ]);
  });
});

it('the Home tab has an address of its own', () => {
  const where = { channel: 'D1', thread: null, tab: 'home' as const };
  expect([formatWhere(where), parseWhere('#D1/home')]).toEqual(['#D1/home', where]);
});
