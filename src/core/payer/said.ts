import type { RuleSet } from '../rule-set.ts';

/** Words by which a person is told that nobody has read the source. */
export const checkWords = 'Check with the payer.';

/** Texts that send a person to the payer already. */
const sendsToPayer = /\b(check (it )?with the payer|ask the (payer|plan|contractor))\b/i;

/** Whether a text sends a person to the payer already: it is not said twice. */
export const asksToCheck = (text: string): boolean => text.endsWith(checkWords) || sendsToPayer.test(text);

/**
 * A rule's text with the words that one without a document must carry: what is only recalled or practised is never said
 * as if it stood somewhere.
 *
 * @example said('RT names the right side.', 'PRACTICE', ruleSet) // "RT names the right side. Check with the payer."
 */
export function said(text: string, source: string, ruleSet: Pick<RuleSet, 'sources'>): string {
  const unread = ruleSet.sources[source]?.trust === 'recalled';
  return unread && !asksToCheck(text) ? `${text} ${checkWords}` : text;
}
