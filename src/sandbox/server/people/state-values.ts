import type { Json, StoredMessage } from '../workspace/stored-message.ts';
import { elementsOf } from './elements-of.ts';

/** Elements whose choice stays, and where a message says how it begins. */
const INITIAL: Readonly<Record<string, readonly [from: string, to: string]>> = {
  static_select: ['initial_option', 'selected_option'],
  radio_buttons: ['initial_option', 'selected_option'],
  multi_static_select: ['initial_options', 'selected_options'],
  checkboxes: ['initial_options', 'selected_options'],
  datepicker: ['initial_date', 'selected_date'],
  plain_text_input: ['initial_value', 'value'],
  number_input: ['initial_value', 'value'],
};

/** What is chosen in every stateful element of a message, as `state.values` of an interaction payload: block_id → action_id → choice. */
export function stateValues({ blocks, choices }: StoredMessage): Record<string, Record<string, Json>> {
  const values: Record<string, Record<string, Json>> = {};
  for (const block of blocks ?? []) {
    for (const element of elementsOf(block)) {
      const initial = INITIAL[String(element.type)];
      if (initial === undefined) continue;
      const [from, to] = initial;
      const [blockId, actionId] = [String(block.block_id), String(element.action_id)];
      const none = to === 'selected_options' ? [] : null;
      const chosen = choices[blockId]?.[actionId] ?? { [to]: element[from] ?? none };
      values[blockId] = { ...values[blockId], [actionId]: { type: element.type, ...chosen } };
    }
  }
  return values;
}

/** Keeps a choice, where the element is one that keeps it. */
export function keepChoice(message: StoredMessage, block: Json, element: Json, chosen: Json): void {
  if (INITIAL[String(element.type)] === undefined) return;
  const blockId = String(block.block_id);
  message.choices[blockId] = { ...message.choices[blockId], [String(element.action_id)]: chosen };
}
