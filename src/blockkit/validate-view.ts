import { acrossBlocks } from './across-blocks.ts';
import { checkBlock } from './check-block.ts';
import { checkKeys } from './check-keys.ts';
import { checkList } from './check-list.ts';
import { checkString } from './check-string.ts';
import { checkText } from './check-text.ts';
import { isObject } from './is-object.ts';
import { limits } from './limits.ts';
import { oneOf, yesOrNo } from './one-of.ts';
import type { Problem } from './problem.ts';

const common = ['type', 'blocks', 'callback_id', 'private_metadata', 'external_id'];
const ofModals = ['title', 'submit', 'close', 'clear_on_close', 'notify_on_close', 'submit_disabled'];

/** A block that belongs into messages, and none of the others. */
const onlyInMessages = ['table', 'markdown', 'context_actions'];

/**
 * Says what Slack would refuse in a modal or a Home tab; an empty list means that it can be opened or published.
 *
 * @example validateView({ type: 'modal', blocks: [] }) // [{ at: '/title', text: '"title" is required.' }]
 * @see https://docs.slack.dev/reference/views
 */
export function validateView(view: unknown): Problem[] {
  if (!isObject(view)) return [{ at: '', text: 'A view is expected.' }];
  const isModal = view.type === 'modal';
  const { blocks } = view;
  const types = Array.isArray(blocks)
    ? blocks.map((block: unknown) => (isObject(block) ? block.type : ''))
    : [];
  const asks = types.includes('input');
  return [
    ...oneOf(view.type, '/type', ['modal', 'home']),
    ...checkKeys(
      view,
      '',
      isModal ? [...common, ...ofModals] : common,
      isModal ? ['title', 'blocks'] : ['blocks'],
    ),
    ...checkText(view.title, '/title', limits.view.title, 'plain'),
    ...checkText(view.submit, '/submit', limits.view.title, 'plain'),
    ...checkText(view.close, '/close', limits.view.title, 'plain'),
    ...(isModal && asks && view.submit === undefined
      ? [{ at: '/submit', text: 'A modal with fields needs a button to submit them.' }]
      : []),
    ...checkString(view.callback_id, '/callback_id', limits.actionId),
    ...checkString(view.external_id, '/external_id', limits.actionId),
    ...(view.private_metadata === ''
      ? []
      : checkString(view.private_metadata, '/private_metadata', limits.view.metadata)),
    ...['clear_on_close', 'notify_on_close', 'submit_disabled'].flatMap((key) =>
      yesOrNo(view[key], `/${key}`),
    ),
    ...(Array.isArray(blocks) && blocks.length === 0
      ? []
      : checkList(blocks, '/blocks', limits.view.blocks, checkBlock)),
    ...(Array.isArray(blocks) ? acrossBlocks(blocks, '/blocks') : []),
    ...types.flatMap((type, index) =>
      onlyInMessages.includes(String(type))
        ? [{ at: `/blocks/${index}/type`, text: `${String(type)} stands in messages only.` }]
        : [],
    ),
  ];
}
