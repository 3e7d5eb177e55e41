import { createHash } from 'node:crypto';
import type { ChecklistItem } from '../../../core/visit.ts';

/** An item with a key that stays its own when the rules add others before it. */
export interface KeyedItem extends ChecklistItem {
  key: string;
}

/** Items of one code, or of the visit. */
export interface ItemGroup {
  title: string;
  items: KeyedItem[];
}

/** The checklist by code, then for the visit. */
export function checklistItems(checklist: readonly ChecklistItem[]): ItemGroup[] {
  const said = checklist.map((one) => ({ ...one, text: one.text.trim(), key: keyOf(one) }));
  const keyed = said.filter(
    ({ text, key }, at) => text !== '' && said.findIndex((other) => other.key === key) === at,
  );
  const codes = [...new Set(keyed.map(({ code }) => code))].filter((code) => code !== null);
  const itemsOf = (code: string | null) => keyed.filter((one) => one.code === code);
  return [
    ...codes.map((code) => ({ title: `The note shows for ${code}`, items: itemsOf(code) })),
    { title: 'The note shows for the visit', items: itemsOf(null) },
  ].filter(({ items }) => items.length > 0);
}

function keyOf({ code, text }: ChecklistItem): string {
  return createHash('sha256')
    .update(`${code ?? ''}:${text}`)
    .digest('base64url')
    .slice(0, 6);
}
