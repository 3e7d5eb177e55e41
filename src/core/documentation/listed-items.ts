import { authorities } from '../authorities.ts';
import { type Draft, possibleCodes } from '../draft.ts';
import { said } from '../payer/said.ts';
import type { NoteList } from '../rule-set/statement.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { ChecklistItem } from '../visit.ts';

/** What payer, codes, modifiers and kind of care of a visit ask of its note, beyond what every note must show. */
export function listedItems(draft: Draft, ruleSet: RuleSet): ChecklistItem[] {
  const { visit, payer, lines } = draft;
  if (lines.length === 0) return [];
  return (ruleSet.noteLists ?? [])
    .filter(
      ({ payers, disciplines, codes, modifiers, care }) =>
        (payers?.includes(payer.id) ?? true) &&
        (disciplines?.includes(visit.discipline) ?? true) &&
        (care === undefined || care === visit.care) &&
        (codes === undefined || lines.some((line) => possibleCodes(line).some(isOf(codes, ruleSet)))) &&
        (modifiers === undefined ||
          lines.some((line) =>
            line.modifiers.some(({ code, when }) => when !== 'if-payer-asks' && modifiers.includes(code)),
          )),
    )
    .flatMap((list) => itemsByList(ruleSet).get(list) ?? []);
}

const itemsByList = workedOut(
  (ruleSet: RuleSet) => new Map((ruleSet.noteLists ?? []).map((list) => [list, itemsOf(list, ruleSet)])),
);

const isOf =
  (codes: string[], ruleSet: RuleSet) =>
  (code: string): boolean =>
    expandCodes(codes, ruleSet).has(code);

/** The items of a list, each with when it is asked for. */
export const itemsOf = ({ at, items, sources }: NoteList, ruleSet: RuleSet): ChecklistItem[] => {
  const source = sources[0] ?? authorities.practice;
  return items.map((text) => ({ text: said(`${at}: ${text}`, source, ruleSet), code: null, source }));
};
