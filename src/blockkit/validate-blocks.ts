import { checkBlock } from './check-block.ts';
import { checkList } from './check-list.ts';
import { isObject } from './is-object.ts';
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
  return [...checkList(blocks, '', limits.message.blocks, checkBlock), ...repeatedBlockIds(blocks)];
}

function repeatedBlockIds(blocks: unknown): Problem[] {
  if (!Array.isArray(blocks)) return [];
  const ids = blocks.map((block: unknown) => (isObject(block) ? block.block_id : undefined));
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [{ at: `/${index}/block_id`, text: 'This block_id stands twice in one message.' }]
      : [],
  );
}
