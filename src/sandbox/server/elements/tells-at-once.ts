import type { Choice } from '../../hands/pressing.ts';
import type { Json } from '../workspace/stored-message.ts';

const TYPED = new Set(['plain_text_input', 'number_input', 'email_text_input', 'url_text_input']);

/**
 * Whether the bot hears of a choice at once: always outside input blocks, inside them only with `dispatch_action`, and of typing
 * only as the field's `dispatch_action_config` says (Enter where it says nothing).
 * @see https://docs.slack.dev/reference/block-kit/composition-objects/dispatch-action-configuration-object
 */
export function tellsAtOnce(block: Json, element: Json, { enter = false }: Choice): boolean {
  if (block.type !== 'input') return true;
  if (block.dispatch_action !== true) return false;
  if (!TYPED.has(String(element.type))) return true;
  const config = element.dispatch_action_config as { trigger_actions_on?: string[] } | undefined;
  const on = config?.trigger_actions_on ?? ['on_enter_pressed'];
  return on.includes('on_character_entered') || (enter && on.includes('on_enter_pressed'));
}
