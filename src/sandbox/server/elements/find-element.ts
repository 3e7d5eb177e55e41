import type { Json } from '../workspace/stored-message.ts';
import { elementsOf } from './elements-of.ts';

/** An interactive element and the block it stands in. */
export interface Found {
  block: Json;
  element: Json;
}

/**
 * The element of a message or view that somebody means: by `actionId`, and by `blockId` where one is given. A string says why there
 * is none, or not just one.
 */
export function findElement(blocks: readonly Json[], actionId: string, blockId?: string): Found | string {
  const found = blocks
    .filter((block) => blockId === undefined || block.block_id === blockId)
    .flatMap((block) => elementsOf(block).map((element) => ({ block, element })))
    .filter(({ element }) => element.action_id === actionId);
  const [first] = found;
  if (first === undefined) return `There is no element ${actionId} here.`;
  return found.length === 1 ? first : `${actionId} stands in several blocks here: name the block.`;
}
