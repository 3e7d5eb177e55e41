import { randomBytes } from 'node:crypto';
import type { Json } from '../workspace/stored-message.ts';

/** Elements of these places carry an `action_id`. */
const WITH_ACTIONS = new Set(['actions', 'context_actions', 'input', 'section']);

/** The blocks with a `block_id` each, and an `action_id` for each interactive element that came without, as Slack stores them. */
export function giveIds(blocks: readonly Json[]): Json[] {
  return blocks.map((block) => {
    const named: Json = { ...block, block_id: block.block_id ?? newId() };
    if (!WITH_ACTIONS.has(String(block.type))) return named;
    if (Array.isArray(block.elements)) named.elements = block.elements.map(giveActionId);
    if (block.accessory !== undefined) named.accessory = giveActionId(block.accessory as Json);
    if (block.element !== undefined) named.element = giveActionId(block.element as Json);
    return named;
  });
}

function giveActionId(element: Json): Json {
  return element.type === 'image' ? element : { ...element, action_id: element.action_id ?? newId() };
}

function newId(): string {
  return randomBytes(4).toString('base64url').slice(0, 5);
}
