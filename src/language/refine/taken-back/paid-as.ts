import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';

/**
 * Leaves out the code that a payer made of the one that was sent: "they keep downcoding 98941 to 98940". Only one was billed.
 */
export function paidAs(draft: Draft, { ruleSet }: Model): Draft {
  const words = seen(draft, 'negation', 'paid-as');
  const familyOf = ({ codes }: Mention) => ruleSet.codes[codes[0] ?? '']?.family;
  const isMade = (mention: Mention): boolean =>
    mention.by === 'code' &&
    mention.minutes.length === 0 &&
    words.some(({ to }) => to === mention.from) &&
    draft.mentions.some((other) => other.to <= mention.from && familyOf(other) === familyOf(mention));
  const made = draft.mentions.filter(isMade);
  if (made.length === 0) return draft;
  return draftWith(draft, {
    mentions: draft.mentions.filter((mention) => !made.includes(mention)),
    denied: [...draft.denied, ...made],
  });
}
