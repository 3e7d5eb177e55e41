import type { Json } from '../workspace/stored-message.ts';
import { acrossBlocks } from './across-blocks.ts';
import { block } from './block.ts';
import { problem, problems } from './problem.ts';

const BLOCKS_IN_A_MESSAGE = 50;

/**
 * Whether Slack would take these blocks in a message: the list of its objections, each with a JSON pointer, empty when
 * there are none. It knows only Slack's published limits, nothing of the bot that sends the blocks.
 * @see https://docs.slack.dev/reference/block-kit
 * @example checkBlocks([{ type: 'header', text: { type: 'plain_text', text: '' } }])
 *   // ['[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]']
 */
export function checkBlocks(blocks: readonly unknown[]): string[] {
  if (blocks.length > BLOCKS_IN_A_MESSAGE) {
    return [problem(`no more than ${BLOCKS_IN_A_MESSAGE} items allowed`, [])];
  }
  const faults = blocks.flatMap((given, at) => {
    const read = block.safeParse(given, { reportInput: true });
    return read.success ? [] : problems(read.error.issues, [at]);
  });
  return faults.length > 0 ? faults : acrossBlocks(blocks as Json[]);
}
