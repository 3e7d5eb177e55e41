import { type Draft, draftWith } from '../draft.ts';
import type { RuleSet } from '../rule-set.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { ChecklistItem } from '../visit.ts';

/**
 * Step 6: each line points to the diagnosis it treated. The pointers show what was treated; they are no means to be
 * paid more, and which diagnosis it is stays the clinician's word.
 *
 * @see the founding article, steps 5 and 6
 */
export function pointDiagnoses(draft: Draft, ruleSet: RuleSet): Draft {
  if (draft.lines.length === 0) return draft;
  return draftWith(draft, { checklist: draft.checklist.concat(pointers(ruleSet)) });
}

const pointers = workedOut((ruleSet: RuleSet): readonly ChecklistItem[] =>
  ruleSet.pointers.map(({ text, source }) => ({ text, code: null, source })),
);
