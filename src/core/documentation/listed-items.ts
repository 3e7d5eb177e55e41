import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, possibleCodes } from '../draft.ts';
import { gather } from '../gather.ts';
import { said } from '../payer/said.ts';
import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { NoteList } from '../rule-set/statement.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { ChecklistItem } from '../visit.ts';

/** What payer, codes, modifiers and kind of care of a visit ask of its note, beyond what every note must show. */
export function listedItems(draft: Draft, ruleSet: RuleSet): ChecklistItem[] {
  const { visit, payer, lines } = draft;
  if (lines.length === 0) return [];
  return gather(listsOf(ruleSet)(payer), ({ list, named, items }) => {
    const { disciplines, modifiers, care } = list;
    const isMeant =
      (care === undefined || care === visit.care) &&
      (disciplines?.includes(visit.discipline) ?? true) &&
      (named === null || lines.some((line) => possibleCodes(line).some((code) => named.has(code)))) &&
      (modifiers === undefined || lines.some((line) => mayCarry(line, modifiers)));
    return isMeant ? items : [];
  });
}

/** The lists that hold for a payer, each with the codes that it names and what it asks for. */
const listsOf = workedOut((ruleSet: RuleSet) =>
  workedOut((payer: PayerProfile) =>
    (ruleSet.noteLists ?? [])
      .filter(({ payers }) => payers?.includes(payer.id) ?? true)
      .map((list) => ({
        list,
        named: list.codes ? expandCodes(list.codes, ruleSet) : null,
        items: itemsOf(list, ruleSet),
      })),
  ),
);

const mayCarry = (line: DraftLine, modifiers: readonly string[]): boolean =>
  line.modifiers.some(({ code, when }) => when !== 'if-payer-asks' && modifiers.includes(code));

/** The items of a list, each with when it is asked for. */
export const itemsOf = ({ at, items, sources }: NoteList, ruleSet: RuleSet): ChecklistItem[] => {
  const source = sources[0] ?? authorities.practice;
  return items.map((text) => ({ text: said(`${at}: ${text}`, source, ruleSet), code: null, source }));
};
