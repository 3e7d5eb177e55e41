import type { Json } from '../workspace/stored-message.ts';
import { elementsOf } from './elements-of.ts';
import type { Choices, WithChoices } from './state-values.ts';

/**
 * What people had chosen, taken over into new blocks: it stays where block_id, action_id and kind are the same, also against a
 * new initial value; an option that is gone goes.
 * @see https://docs.slack.dev/reference/views/modal-views
 */
export function carryOver(from: WithChoices, blocks: readonly Json[]): Choices {
  const kinds = kindsOf(from.blocks ?? []);
  const kept: Choices = {};
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const [blockId, actionId] = [String(block.block_id), String(element.action_id)];
      const chosen = from.choices[blockId]?.[actionId];
      if (chosen === undefined || kinds.get(`${blockId}\n${actionId}`) !== element.type) continue;
      if (isStillOffered(chosen, element)) kept[blockId] = { ...kept[blockId], [actionId]: chosen };
    }
  }
  return kept;
}

function kindsOf(blocks: readonly Json[]): Map<string, unknown> {
  return new Map(
    blocks.flatMap((block) =>
      elementsOf(block).map((element) => [`${block.block_id}\n${element.action_id}`, element.type]),
    ),
  );
}

function isStillOffered(chosen: Json, element: Json): boolean {
  const options = (chosen.selected_options ??
    (chosen.selected_option ? [chosen.selected_option] : [])) as Json[];
  const groups = (element.option_groups ?? []) as { options: Json[] }[];
  const offered = [...((element.options ?? []) as Json[]), ...groups.flatMap((group) => group.options)];
  return options.every(({ value }) => offered.some((option) => option.value === value));
}
