import type { BlockAction } from '@slack/bolt';
import { actionIds } from './action-ids.ts';

/** The keys of all boxes that are ticked in a message or a modal; null where it has no boxes. */
export function ticked({ state, view }: BlockAction): string[] | null {
  const boxes = Object.values(state?.values ?? view?.state?.values ?? {})
    .flatMap((block) => Object.entries(block))
    .filter(([actionId]) => actionIds.tick.test(actionId));
  if (boxes.length === 0) return null;
  return boxes.flatMap(([, { selected_options }]) =>
    (selected_options ?? []).map(({ value }) => value ?? ''),
  );
}
