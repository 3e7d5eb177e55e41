import { authorities } from '../authorities.ts';
import { type Draft, settledLines } from '../draft.ts';
import type { RuleSet } from '../rule-set.ts';
import type { ChecklistItem } from '../visit.ts';

/**
 * Step 5: what the note must show. First what each code is audited for, then what a modifier on a line attests, then
 * what every visit needs.
 *
 * @see the founding article, step 5
 */
export function listDocumentation(draft: Draft, ruleSet: RuleSet): Draft {
  const settled = settledLines(draft);
  const open = draft.lines
    .filter((line) => line.code === null)
    .flatMap((line) => line.candidates.slice(0, 1));
  const codes = [...new Set([...settled.map((line) => line.code), ...open])];
  const own = codes.flatMap((code): ChecklistItem[] => {
    const rule = ruleSet.codes[code];
    const named = settled.some((line) => line.code === code) ? code : null;
    return (rule?.checklist ?? []).map((text) => ({
      text,
      code: named,
      source: rule?.checklistSources[0] ?? authorities.practice,
    }));
  });
  const modifiers = settled.flatMap((line) =>
    line.modifiers.flatMap((modifier): ChecklistItem[] => {
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
  const always =
    draft.lines.length === 0
      ? []
      : ruleSet.everyVisit.map((item) => ({ text: item.text, code: null, source: item.source }));
  return {
    ...draft,
    checklist: distinct([...draft.checklist, ...interleaved(own), ...modifiers, ...always]),
  };
}

/** The first item of every code, then the second of each, so that no code is pushed below the fold. */
function interleaved(items: ChecklistItem[]): ChecklistItem[] {
  const codes = [...new Set(items.map((item) => item.code))];
  const byCode = codes.map((code) => items.filter((item) => item.code === code));
  const longest = Math.max(0, ...byCode.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => byCode.flatMap((list) => list.slice(i, i + 1))).flat();
}

const distinct = (items: ChecklistItem[]): ChecklistItem[] =>
  items.filter(
    (item, index) =>
      items.findIndex((other) => other.text === item.text && other.code === item.code) === index,
  );
