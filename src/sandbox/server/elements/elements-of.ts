import type { Json } from '../workspace/stored-message.ts';

/** The elements of a block that a person can use: of a row, beside a section, in an input. */
export function elementsOf(block: Json): Json[] {
  if (block.type === 'actions' || block.type === 'context_actions') return block.elements as Json[];
  const single = block.accessory ?? block.element;
  return single === undefined ? [] : [single as Json];
}
