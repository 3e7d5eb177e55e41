import type { DraftLine } from '../draft.ts';
import { gather } from '../gather.ts';
import type { ModifierRule, ModifierUse } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { Visit } from '../visit.ts';
import { typedOn } from './typed-on.ts';

/** A use of rules/modifiers, with the modifier it is of. */
export interface UseOf {
  modifier: ModifierRule;
  use: ModifierUse;
}

/** The uses that name a code, in the order of the modifiers. */
interface UsesOfCode {
  all: readonly UseOf[];
  /** Those that are offered unasked. */
  unasked: readonly UseOf[];
}

/** The uses of each code that is described. */
const uses = workedOut((_: RuleSet) => new Map<string, UsesOfCode>());

/** The uses that name a code among those they go on, in the order of the modifiers; other conditions are not looked at. */
export const usesOn = (code: string, ruleSet: RuleSet): readonly UseOf[] => usesOf(code, ruleSet).all;

/**
 * Of those the ones that a visit may call for on a line: all, unless the visit typed no modifier there, answered no question
 * and told no charges. Then only what is offered unasked.
 */
export function usesCalledFor(
  code: string,
  line: DraftLine,
  visit: Visit,
  ruleSet: RuleSet,
): readonly UseOf[] {
  const { all, unasked } = usesOf(code, ruleSet);
  return typedOn(line, visit).length === 0 &&
    hasNoKey(visit.attested) &&
    (visit.spentThisYear ?? null) === null
    ? unasked
    : all;
}

function usesOf(code: string, ruleSet: RuleSet): UsesOfCode {
  const before = uses(ruleSet).get(code);
  if (before) return before;
  const all = gather(Object.values(ruleSet.modifiers), (modifier) =>
    modifier.uses
      .filter((use) => expandCodes(use.on, ruleSet, modifier.lists).has(code))
      .map((use): UseOf => ({ modifier, use })),
  );
  const found: UsesOfCode = { all, unasked: all.filter(({ use }) => use.only === undefined) };
  // Anybody may type any code: only what is described is kept.
  if (Object.hasOwn(ruleSet.codes, code)) uses(ruleSet).set(code, found);
  return found;
}

function hasNoKey(things: object): boolean {
  for (const _ in things) return false;
  return true;
}
