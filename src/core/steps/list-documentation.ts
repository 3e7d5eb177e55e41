import { authorities } from '../authorities.ts';
import { listedItems } from '../documentation/listed-items.ts';
import { type Draft, settledLines } from '../draft.ts';
import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import type { ChecklistItem } from '../visit.ts';

/**
 * Step 5: what the note must show. First what each code is audited for, then what a modifier on a line attests, then
 * what payer, region or kind of care asks for, and what every visit needs.
 *
 * @see the founding article, step 5
 */
export function listDocumentation(draft: Draft, ruleSet: RuleSet): Draft {
  const settled = settledLines(draft);
  const open = gather(
    draft.lines.filter((line) => line.code === null),
    (line) => line.candidates.slice(0, 1),
  );
  const codes = [...new Set([...settled.map((line) => line.code), ...open])];
  const own = codes.map((code): ChecklistItem[] => {
    const rule = ruleSet.codes[code];
    const named = settled.some((line) => line.code === code) ? code : null;
    const source = rule?.checklistSources[0] ?? authorities.practice;
    return (rule?.checklist ?? []).map((text) => ({ text, code: named, source }));
  });
  const modifiers = gather(settled, (line) =>
    gather(line.modifiers, (modifier): ChecklistItem[] => {
      const rule = ruleSet.modifiers[modifier.code];
      if (!rule || modifier.when === 'if-payer-asks' || modifier.basis.every((b) => b === 'payer')) return [];
      return rule.documentation
        .filter((text) => text.length > 1)
        .map((text) => ({
          text: `For ${modifier.code}: ${text}`,
          code: line.code,
          source: rule.sources[0] ?? authorities.practice,
        }));
    }),
  );
  const clinic = gather(
    ruleSet.clinic?.checklist ?? [],
    ({ codes: named, text, source }): ChecklistItem[] => {
      if (!named) return draft.lines.length > 0 ? [{ text, code: null, source }] : [];
      return codes
        .filter((code) => expandCodes(named, ruleSet).has(code))
        .map((code) => ({ text, code, source }));
    },
  );
  const always =
    draft.lines.length === 0
      ? []
      : ruleSet.everyVisit.map((item) => ({ text: item.text, code: null, source: item.source }));
  return {
    ...draft,
    checklist: distinct([
      ...draft.checklist,
      ...interleaved(own),
      ...modifiers,
      ...clinic,
      ...listedItems(draft, ruleSet),
      ...always,
    ]),
  };
}

/** The first item of every code, then the second of each, so that no code is pushed below the fold. */
function interleaved(lists: ChecklistItem[][]): ChecklistItem[] {
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
  const seen = new Map<string, (string | null)[]>();
  return items.filter(({ code, text }) => {
    const codes = seen.get(text);
    if (codes?.includes(code)) return false;
    if (codes) codes.push(code);
    else seen.set(text, [code]);
    return true;
  });
}
