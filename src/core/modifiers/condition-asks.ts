import { choices } from '../choices.ts';
import type { Draft } from '../draft.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Ask } from '../visit.ts';
import type { Modified } from './note-findings.ts';

/** The questions of what modifiers attest that no pair has asked yet, each once. */
export function conditionAsks(lines: readonly Modified[], draft: Draft, ruleSet: RuleSet): Ask[] {
  const asks: Ask[] = [];
  const asked = (id: string): boolean => [...draft.asks, ...asks].some((ask) => ask.id === id);
  for (const { codes, modifiers } of lines) {
    for (const { code, condition, question } of modifiers) {
      const attests = ruleSet.modifiers[code]?.attests;
      // Whether the payer wants it is no question to the asker of what happened.
      if (condition === null || condition === 'payer' || !attests || asked(condition)) continue;
      asks.push({
        id: condition,
        text: question ?? `${code} on ${codes.join(' or ')} says: ${attests}. Is that so?`,
        choices: choices[condition].map((c) => c.label),
      });
    }
  }
  return asks;
}
