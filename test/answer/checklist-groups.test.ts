import { expect, it } from 'vitest';
import { checklistGroups, groupTitle, itemsIn } from '../../src/answer/words/checklist-groups.ts';

const item = (code: string | null, text: string) => ({ code, text, source: 'S' });

it('what the note must show stands by code, what several codes ask for once under all of them, and the visit last', () => {
  const list = [
    item('97110', 'strength'),
    item('97530', 'task'),
    item('97110', 'minutes'),
    item('97530', 'minutes'),
    item(null, 'signature'),
    item('97110', 'dose'),
    item(null, ' '),
  ];
  expect(
    checklistGroups(list).map((group) => [groupTitle(group), group.items.map(({ text }) => text)]),
  ).toEqual([
    ['The note shows for 97110', ['strength', 'dose']],
    ['The note shows for 97530', ['task']],
    ['The note shows for 97110 and 97530', ['minutes']],
    ['The note shows for the visit', ['signature']],
  ]);
  expect(itemsIn(list)).toBe(5);
});
