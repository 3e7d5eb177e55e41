import type { Json } from '../workspace/stored-message.ts';
import { elementsOf } from './elements-of.ts';

/** Elements whose choice stays, and where a message or view says how it begins. */
const INITIAL: Readonly<Record<string, readonly [from: string, to: string]>> = {
  static_select: ['initial_option', 'selected_option'],
  radio_buttons: ['initial_option', 'selected_option'],
  multi_static_select: ['initial_options', 'selected_options'],
  checkboxes: ['initial_options', 'selected_options'],
  datepicker: ['initial_date', 'selected_date'],
  timepicker: ['initial_time', 'selected_time'],
  datetimepicker: ['initial_date_time', 'selected_date_time'],
  plain_text_input: ['initial_value', 'value'],
  number_input: ['initial_value', 'value'],
  email_text_input: ['initial_value', 'value'],
  url_text_input: ['initial_value', 'value'],
};

/** block_id → action_id → what is chosen. */
export type Choices = Record<string, Record<string, Json>>;

/** What holds blocks and what people chose in them: a message or a view. */
export interface WithChoices {
  blocks: Json[] | null;
  choices: Choices;
}

/** What is chosen in every stateful element, as `state.values` of an interaction payload. */
export function stateValues({ blocks, choices }: WithChoices): Choices {
  const values: Choices = {};
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
export function keepChoice(held: WithChoices, block: Json, element: Json, chosen: Json): void {
  if (INITIAL[String(element.type)] === undefined) return;
  const blockId = String(block.block_id);
  held.choices[blockId] = { ...held.choices[blockId], [String(element.action_id)]: chosen };
}
