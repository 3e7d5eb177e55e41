import { openInProfile } from '../../core/payer/call-script.ts';
import type { CallTopic } from '../../core/payer/call-topics.ts';
import type { PayerProfile } from '../../core/rule-set/payer-profile.ts';
import type { RuleSet } from '../../core/rule-set.ts';

/**
 * What is left to ask a payer that was asked about: all that its profile leaves open, and where modifiers were asked about,
 * what it leaves open of them.
 *
 * @param modifiers those that the question names
 * @example toAsk(cigna, ['GP'], ruleSet) // Set { 'plan-of-care' }
 */
export function toAsk(payer: PayerProfile, modifiers: string[], ruleSet: RuleSet): ReadonlySet<CallTopic> {
  const open = openInProfile(payer);
  if (modifiers.length === 0) return open;
  return new Set(
    modifiers.flatMap((code) => topicOf(code, ruleSet) ?? []).filter((topic) => open.has(topic)),
  );
}

/**
 * What one asks a payer about a modifier; null for one of which the script has no question.
 *
 * @example topicOf('XS', ruleSet) // 'distinct-modifier'
 */
export function topicOf(code: string, { modifiers }: RuleSet): CallTopic | null {
  const rule = modifiers[code];
  if (rule === undefined) return null;
  if (Object.values(modifiers).some(({ planFor, slot }) => planFor.length > 0 && slot === rule.slot))
    return 'plan-of-care';
  if (rule.uses.some(({ condition }) => condition === 'assistant')) return 'assistant';
  const opensTherapy = rule.opensPairs && !rule.opens.some(({ kind }) => kind === 'separate-exam');
  return opensTherapy ? 'distinct-modifier' : null;
}
