import { createHash } from 'node:crypto';
import { checklistGroups, groupTitle } from '../../../answer/words/checklist-groups.ts';
import type { ChecklistItem } from '../../../core/visit.ts';

/** An item with a key that stays its own when the rules add others before it. */
export interface KeyedItem extends ChecklistItem {
  key: string;
}

/** Items of the same codes, or of the visit. */
export interface ItemGroup {
  title: string;
  items: KeyedItem[];
}

/** The checklist by code, then for the visit. */
export const checklistItems = (checklist: readonly ChecklistItem[]): ItemGroup[] =>
  checklistGroups(checklist).map((group) => ({
    title: groupTitle(group),
    items: group.items.map((item) => ({ ...item, key: keyOf(group.codes, item.text) })),
  }));

function keyOf(codes: readonly string[], text: string): string {
  return createHash('sha256')
    .update(`${codes.join('+')}:${text}`)
    .digest('base64url')
    .slice(0, 6);
}
