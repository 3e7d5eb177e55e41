import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { tells } from '../../words/word-lists.ts';

/** Behind a code they say that it stood for what was told: "used 97012 for it". */
const FEW = 4;

/**
 * Leaves out the code that somebody used before for what was done: "flexion distraction, the old biller used 97012 for it". What
 * was done is told in other words, and no second service.
 */
export function usedBefore(draft: Draft): Draft {
  const clauses = clausesOf(draft.tokens);
  const words = seen(draft, 'negation', 'biller-before');
  // "The old biller put a 59 on 97140 every time": how the code was billed, not in place of what.
  const hasModifier = (clause: number | undefined): boolean =>
    draft.modifiers.some(({ from }) => clauses[from] === clause);
  const isUsed = (mention: Mention): boolean =>
    mention.by === 'code' &&
    mention.minutes.length === 0 &&
    !hasModifier(clauses[mention.from]) &&
    words.some(
      ({ to, from }) =>
        to <= mention.from &&
        clauses[from] === clauses[mention.from] &&
        draft.tokens.slice(to, to + FEW).some((word) => tells(word, 'coding-words/uses')),
    );
  const mentions = draft.mentions.filter((mention) => !isUsed(mention));
  // "Old biller used 97012, is that right for F/D": a code that is asked about by itself stays.
  if (mentions.length === draft.mentions.length || mentions.every(({ by }) => by === 'code')) return draft;
  return draftWith(draft, { mentions, denied: [...draft.denied, ...draft.mentions.filter(isUsed)] });
}
