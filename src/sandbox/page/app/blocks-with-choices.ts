import type { View } from '../wire.ts';

interface Element {
  type?: string;
  action_id?: string;
}

interface Block {
  block_id?: string;
  element?: Element;
  accessory?: Element;
  elements?: Element[];
}

/** Where an element says what is chosen at first, by what its state calls the choice. */
const INITIAL: Readonly<Record<string, string>> = {
  selected_option: 'initial_option',
  selected_options: 'initial_options',
  selected_date: 'initial_date',
  selected_time: 'initial_time',
  selected_date_time: 'initial_date_time',
  value: 'initial_value',
};

/** The blocks of a view as they are to be drawn: what is chosen now stands in the place of what was chosen at first. */
export function blocksWithChoices({ blocks, values }: View): unknown[] {
  return blocks.map((given) => {
    const block = given as Block;
    const chosen = values[block.block_id ?? ''];
    if (chosen === undefined) return block;
    const now = (element: Element) => withChoice(element, chosen[element.action_id ?? '']);
    return {
      ...block,
      ...(block.element && { element: now(block.element) }),
      ...(block.accessory && { accessory: now(block.accessory) }),
      ...(block.elements && { elements: block.elements.map(now) }),
    };
  });
}

function withChoice(element: Element, chosen: Record<string, unknown> | undefined): Element {
  const changed: Record<string, unknown> = { ...element };
  for (const [key, value] of Object.entries(chosen ?? {})) {
    const initial = INITIAL[key];
    if (initial === undefined) continue;
    if (value === null) delete changed[initial];
    else changed[initial] = value;
  }
  return changed as Element;
}
