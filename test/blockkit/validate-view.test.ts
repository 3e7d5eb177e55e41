import { describe, expect, it } from 'vitest';
import { validateView } from '../../src/blockkit/validate-view.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const field = {
  type: 'input',
  label: plain('Service'),
  element: { type: 'plain_text_input', action_id: 't' },
};
const modal = (more: object = {}) => ({
  type: 'modal',
  title: plain('Code a visit'),
  submit: plain('Show'),
  blocks: [field],
  ...more,
});
const dividers = (count: number) => Array.from({ length: count }, () => ({ type: 'divider' }));

describe('a view that Slack takes', () => {
  it.each<[string, object]>([
    ['a modal with a field', modal()],
    ['a modal that only says something', modal({ submit: undefined, blocks: dividers(100) })],
    ['one that keeps nothing yet', modal({ private_metadata: '' })],
    ['a Home tab', { type: 'home', blocks: dividers(100) }],
  ])('%s', (_, view) => {
    expect(validateView(view)).toEqual([]);
  });
});

describe('a view that Slack refuses, with the place', () => {
  it.each<[string, unknown, string]>([
    ['no view at all', 'modal', ''],
    ['a view of another kind', modal({ type: 'popup' }), '/type'],
    ['a title of 25 characters', modal({ title: plain('x'.repeat(25)) }), '/title/text'],
    ['a modal without a title', modal({ title: undefined }), '/title'],
    ['fields that nothing submits', modal({ submit: undefined }), '/submit'],
    ['3,001 characters to keep', modal({ private_metadata: 'x'.repeat(3001) }), '/private_metadata'],
    ['a Home tab with a title', { type: 'home', title: plain('x'), blocks: [] }, '/title'],
    ['101 blocks', { type: 'home', blocks: dividers(101) }, '/blocks'],
    ['a fault inside a block', modal({ blocks: [{ ...field, label: plain('') }] }), '/blocks/0/label/text'],
    [
      'feedback buttons',
      { type: 'home', blocks: [{ type: 'context_actions', elements: [] }] },
      '/blocks/0/type',
    ],
  ])('%s', (_, view, at) => {
    expect(validateView(view).map((problem) => problem.at)).toContain(at);
  });
});
