import { type Draft, type DraftLine, lineWith, possibleCodes } from '../draft.ts';
import type { ModifierRule, ModifierUse } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { applies } from './applies.ts';
import { fits } from './fits.ts';
import { usesOn } from './uses-on.ts';

/** A modifier whose question was answered, the use that asked, and the codes it would have gone on. */
export interface UseAnswered {
  modifier: ModifierRule & { attests: string };
  use: ModifierUse;
  codes: string[];
}

/**
 * The uses of modifiers whose condition was answered so, each with its codes: for what no pair calls for. What is offered
 * only where it was said counts as well, since its question was answered.
 */
export function usesAnswered(draft: Draft, answer: 'no' | 'unsure', ruleSet: RuleSet): UseAnswered[] {
  const found = new Map<ModifierUse, UseAnswered>();
  for (const line of draft.lines) {
    const [first] = possibleCodes(line);
    for (const { modifier, use } of first === undefined || line.notBillable ? [] : usesOn(first, ruleSet)) {
      const isAnswered = use.condition !== null && draft.visit.attested[use.condition] === answer;
      if (!isAnswered || !attests(modifier) || use.answer === 'no') continue;
      const { only: _, ...asked } = use;
      if (!fits(asked, modifier, asIfSo(line), draft, ruleSet)) continue;
      if (modifier.neverOn.some((where) => applies(where, modifier, line, draft, ruleSet))) continue;
      const before = found.get(use)?.codes ?? [];
      found.set(use, { modifier, use, codes: [...new Set([...before, ...possibleCodes(line)])] });
    }
  }
  return [...found.values()];
}

const attests = (modifier: ModifierRule): modifier is UseAnswered['modifier'] => modifier.attests !== null;

/** Who gave it is what was asked: the line as it would be an assistant's. */
const asIfSo = (line: DraftLine): DraftLine =>
  line.service.givenBy === 'either' ? lineWith(line, { givenBy: 'assistant' }) : line;
