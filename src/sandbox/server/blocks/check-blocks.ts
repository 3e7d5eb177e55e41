import type { Json } from '../workspace/stored-message.ts';
import { acrossBlocks } from './across-blocks.ts';
import { block } from './block.ts';
import { problem, problems } from './problem.ts';

/** Where blocks stand. */
export type Surface = 'message' | 'modal' | 'home';

const MOST_BLOCKS: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };

/** Blocks that Slack takes on one surface alone. */
const ONLY_IN: Readonly<Record<string, Surface>> = {
  alert: 'modal',
  context_actions: 'message',
  markdown: 'message',
  table: 'message',
};

/**
 * Whether Slack would take these blocks there: the list of its objections, each with a JSON pointer, empty when
 * there are none. It knows only Slack's published limits, nothing of the bot that sends the blocks.
 * @see https://docs.slack.dev/reference/block-kit
 * @example checkBlocks([{ type: 'header', text: { type: 'plain_text', text: '' } }])
 *   // ['[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]']
 */
export function checkBlocks(blocks: readonly unknown[], surface: Surface = 'message'): string[] {
  const most = MOST_BLOCKS[surface];
  if (blocks.length > most) return [problem(`no more than ${most} items allowed`, [])];
  const faults = blocks.flatMap((given, at) => {
    const { type } = (given ?? {}) as { type?: unknown };
    if ((ONLY_IN[String(type)] ?? surface) !== surface)
      return [problem(`unsupported type: ${type}`, [at, 'type'])];
    const read = block.safeParse(given, { reportInput: true });
    return read.success ? [] : problems(read.error.issues, [at]);
  });
  return faults.length > 0 ? faults : acrossBlocks(blocks as Json[]);
}
