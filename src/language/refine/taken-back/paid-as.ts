import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';
import { paidInstead } from './paid-instead.ts';

/** So many words lead to it: "we are changing 98941 to". */
const FEW = 4;

/**
 * Leaves out the code that a payer made of the one that was sent: "they keep downcoding 98941 to 98940". Only one was billed. Where
 * who writes makes one of the other, the first one is left out: "I dropped 98941 to 98940".
 */
export function paidAs(draft: Draft, model: Model): Draft {
  const { ruleSet } = model;
  const words = seen(draft, 'negation', 'paid-as');
  const familyOf = ({ codes }: Mention) => ruleSet.codes[codes[0] ?? '']?.family;
  const isMade = (mention: Mention): boolean =>
    mention.by === 'code' &&
    mention.minutes.length === 0 &&
    words.some(({ to }) => to === mention.from) &&
    draft.mentions.some((other) => other.to <= mention.from && familyOf(other) === familyOf(mention));
  const isOwn = (at: number) =>
    draft.tokens.slice(Math.max(0, at - FEW), at).some((word) => tells(word, 'paid/of-our-own'));
  const made = draft.mentions.filter(isMade).flatMap((mention) => {
    const first = draft.mentions.findLast(
      (other) => other.by === 'code' && other.to <= mention.from && familyOf(other) === familyOf(mention),
    );
    const told = words.find(({ to }) => to === mention.from);
    const begins = told === undefined || told.from === 0;
    return first && told && (begins || isOwn(told.from)) ? [first] : [mention];
  });
  const instead = made.length === 0 ? paidInstead(draft, model) : undefined;
  if (instead)
    return draftWith(draft, {
      mentions: draft.mentions.filter((mention) => mention !== instead),
      denied: [...draft.denied, instead],
      paidAs: instead.codes[0] ?? null,
    });
  if (made.length === 0) return draft;
  return draftWith(draft, {
    mentions: draft.mentions.filter((mention) => !made.includes(mention)),
    denied: [...draft.denied, ...made],
    paidAs: made.find(({ from }) => words.some(({ to }) => to === from))?.codes[0] ?? null,
  });
}
