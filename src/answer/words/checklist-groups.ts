import { allOf } from '../../core/all-of.ts';
import { eachOnce } from '../../core/each-once.ts';
import { gather } from '../../core/gather.ts';
import type { ChecklistItem } from '../../core/visit.ts';

/** What the note must show for certain codes, or, where none is named, for the visit. */
export interface ChecklistGroup {
  codes: string[];
  items: ChecklistItem[];
}

/**
 * The checklist by code: what each code asks for, then what several ask for in the same words, once under all of them, then
 * what the visit asks for.
 *
 * @example checklistGroups(checklist) // [{ codes: ['97110'], … }, { codes: ['97530'], … }, { codes: ['97110', '97530'], … }, { codes: [], … }]
 */
export function checklistGroups(checklist: readonly ChecklistItem[]): ChecklistGroup[] {
  const groups = new Map<string, ChecklistGroup>();
  for (const text of eachOnce(checklist.map((item) => item.text.trim()).filter((one) => one !== ''))) {
    const same = checklist.filter((item) => item.text.trim() === text);
    const codes = eachOnce(gather(same, ({ code }) => code ?? []));
    const group = groups.get(codes.join(' ')) ?? { codes, items: [] };
    groups.set(codes.join(' '), group);
    group.items.push({ ...(same[0] as ChecklistItem), text });
  }
  const all = [...groups.values()];
  return [
    ...all.filter(({ codes }) => codes.length === 1),
    ...all.filter(({ codes }) => codes.length > 1),
    ...all.filter(({ codes }) => codes.length === 0),
  ];
}

/** How many things the note must show: what several codes ask for in the same words is one. */
export const itemsIn = (checklist: readonly ChecklistItem[]): number =>
  new Set(checklist.map(({ text }) => text.trim()).filter((text) => text !== '')).size;

/**
 * What heads a group.
 * @example groupTitle({ codes: ['97110', '97530'], items }) // "The note shows for 97110 and 97530"
 */
export function groupTitle({ codes }: ChecklistGroup): string {
  return `The note shows for ${codes.length === 0 ? 'the visit' : allOf(codes)}`;
}
