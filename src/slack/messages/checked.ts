import { validateBlocks } from '../../blockkit/validate-blocks.ts';
import type { Log } from '../../ops/log.ts';
import type { Message } from './message.ts';

/**
 * The message as it leaves. Blocks that Slack would refuse stay behind, with a log line that names the places:
 * the words still reach the asker.
 */
export function checked(message: Message, log: Log): Message | { text: string } {
  const problems = validateBlocks(message.blocks);
  if (problems.length === 0) return message;
  log.error(
    { code: 'BLOCKS_INVALID', problems: problems.map(({ at, text: says }) => ({ at, says })) },
    'blocks left out',
  );
  return { text: message.text };
}
