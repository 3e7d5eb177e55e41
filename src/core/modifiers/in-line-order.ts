import { inOrder } from '../in-order.ts';
import type { RuleSet } from '../rule-set.ts';
import type { LineModifier } from '../visit.ts';

/** Behind every slot of rules/modifiers: where a modifier goes that no rule describes. */
const last = 99;

/** Modifiers in the order they are written on a line, by their slots. No national rule fixes it; a payer may want another. */
export function inLineOrder<T extends Pick<LineModifier, 'code'>>(modifiers: T[], ruleSet: RuleSet): T[] {
  return inOrder(modifiers, ({ code }) => ruleSet.modifiers[code]?.slot ?? last);
}
