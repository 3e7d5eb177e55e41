import { acrossBlocks } from './across-blocks.ts';
import { checkBlock } from './check-block.ts';
import { checkList } from './check-list.ts';
import { limits } from './limits.ts';
import type { Problem } from './problem.ts';

/**
 * Says what Slack would refuse in the blocks of one message; an empty list means that it can be sent.
 * Every message passes here before it leaves, so that a mistake is found at home.
 *
 * @example
 * validateBlocks([{ type: 'header', text: { type: 'mrkdwn', text: 'hi' } }])
 * // [{ at: '/0/text/type', text: 'Only plain_text is allowed here.' }]
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export function validateBlocks(blocks: unknown): Problem[] {
  if (!Array.isArray(blocks)) return [{ at: '', text: 'A list is expected.' }];
  if (blocks.length === 0) return [];
  return [...checkList(blocks, '', limits.message.blocks, checkBlock), ...acrossBlocks(blocks, '')];
}
