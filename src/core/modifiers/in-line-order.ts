import type { RuleSet } from '../rule-set.ts';
import type { LineModifier } from '../visit.ts';

/** Behind every slot of rules/modifiers: where a modifier goes that no rule describes. */
const last = 99;

/** Modifiers in the order they are written on a line, by their slots. No national rule fixes it; a payer may want another. */
export function inLineOrder<T extends Pick<LineModifier, 'code'>>(modifiers: T[], ruleSet: RuleSet): T[] {
  if (modifiers.length < 2) return modifiers;
  const slotOf = ({ code }: T): number => ruleSet.modifiers[code]?.slot ?? last;
  return [...modifiers].sort((a, b) => slotOf(a) - slotOf(b));
}
