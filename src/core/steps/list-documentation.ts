import { authorities } from '../authorities.ts';
import { itemsOfModifiers, openedOn } from '../documentation/items-of-modifiers.ts';
import { listedItems } from '../documentation/listed-items.ts';
import { type Draft, type DraftLine, draftWith, settledLines } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { gather } from '../gather.ts';
import type { CodeRule } from '../rule-set/code-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { ChecklistItem } from '../visit.ts';

/**
 * Step 5: what the note must show. First what each code is audited for, then what a modifier on a line attests, then
 * what payer, region or kind of care asks for, and what every visit needs.
 *
 * @see the founding article, step 5
 */
export function listDocumentation(draft: Draft, ruleSet: RuleSet): Draft {
  const settled = settledLines(draft);
  const codes = eachOnce(settled.map((line) => line.code));
  const own = [
    ...codes.map((code) => itemsOf(code, ruleSet)),
    ...gather(draft.lines, (line) => itemsOfOpen(line, ruleSet)),
  ];
  const modifiers = gather(draft.lines, (line, at) => itemsOfModifiers(line, openedOn(at, draft), ruleSet));
  const clinic = gather(
    ruleSet.clinic?.checklist ?? [],
    ({ codes: named, text, source }): ChecklistItem[] => {
      if (!named) return draft.lines.length > 0 ? [{ text, code: null, source }] : [];
      return codes
        .filter((code) => expandCodes(named, ruleSet).has(code))
        .map((code) => ({ text, code, source }));
    },
  );
  const always = draft.lines.length === 0 ? [] : everyVisit(ruleSet);
  return draftWith(draft, {
    checklist: distinct([
      ...draft.checklist,
      ...interleaved(own),
      ...modifiers,
      ...clinic,
      ...listedItems(draft, ruleSet),
      ...always,
    ]),
  });
}

const itemsOf = (code: string, ruleSet: RuleSet): readonly ChecklistItem[] => {
  const rule = ruleSet.codes[code];
  return rule ? itemsOfCode(rule) : [];
};

/**
 * What each code asks for that an open line may turn out to be; what all of them ask for belongs to none alone. Nothing of a
 * settled line.
 */
function itemsOfOpen({ candidates }: DraftLine, ruleSet: RuleSet): (readonly ChecklistItem[])[] {
  const each = candidates.map((code) => itemsOf(code, ruleSet));
  const isShared = ({ text }: ChecklistItem): boolean =>
    each.every((items) => items.some((item) => item.text === text));
  return each.map((items) => items.map((item) => (isShared(item) ? { ...item, code: null } : item)));
}

/** What a code is audited for. */
const itemsOfCode = workedOut(({ code, checklist, checklistSources }: CodeRule): readonly ChecklistItem[] =>
  checklist.map((text) => ({ text, code, source: checklistSources[0] ?? authorities.practice })),
);

const everyVisit = workedOut((ruleSet: RuleSet): readonly ChecklistItem[] =>
  ruleSet.everyVisit.map(({ text, source }) => ({ text, code: null, source })),
);

/** The first item of every code, then the second of each, so that no code is pushed below the fold. */
function interleaved(lists: (readonly ChecklistItem[])[]): ChecklistItem[] {
  const items: ChecklistItem[] = [];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let turn = 0; turn < longest; turn += 1) {
    for (const list of lists) {
      const item = list[turn];
      if (item) items.push(item);
    }
  }
  return items;
}

/** Each text once a code, and once for the visit as a whole. */
function distinct(items: ChecklistItem[]): ChecklistItem[] {
  const texts = new Set<string>();
  const kept: ChecklistItem[] = [];
  for (const item of items) {
    const before = texts.size;
    const isNew = texts.add(item.text).size > before;
    if (isNew || !kept.some(({ text, code }) => text === item.text && code === item.code)) kept.push(item);
  }
  return kept;
}
