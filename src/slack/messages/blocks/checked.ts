import { randomBytes } from 'node:crypto';
import { validateBlocks } from '../../../blockkit/validate-blocks.ts';
import type { Log } from '../../../ops/log.ts';
import type { Block, Message } from './message.ts';

/**
 * The message as it leaves. Blocks that Slack would refuse stay behind, with a log line that names the places: the words
 * still reach the asker. Blocks with controls get an id of this very message, by which a second click is known.
 */
export function checked(message: Message, log: Log): Message | { text: string } {
  const problems = validateBlocks(message.blocks);
  if (problems.length === 0) return { ...message, blocks: named(message.blocks) };
  log.error(
    { code: 'BLOCKS_INVALID', problems: problems.map(({ at, text: says }) => ({ at, says })) },
    'blocks left out',
  );
  return { text: message.text };
}

/** Another one for each process, so that no message of an earlier one bears it too. */
const ours = randomBytes(6).toString('base64url');
let messages = 0;

function named(blocks: readonly Block[]): Block[] {
  messages += 1;
  const once = `${ours}.${messages.toString(36)}`;
  return blocks.map((block, at) =>
    block.type === 'actions' || block.type === 'context_actions'
      ? { ...block, block_id: `${once}.${at}` }
      : block,
  );
}
