import { longestOf } from '../../book/longest-of.ts';
import { type Draft, draftWith, seen } from '../../draft.ts';

/**
 * "It came back as a duplicate", "they say it was filed late": what a denial says, where no code of it was typed. It counts
 * beside words of a denial or of what a payer said, since others ask in the same words. One reason is enough to look at.
 */
export function denialsTold(draft: Draft): Draft {
  const wordsOf = (cue: string) => seen(draft, 'questions', cue).length;
  const denied = wordsOf('denial') + wordsOf('told') > 0 && wordsOf('ahead') === 0;
  if (!denied || draft.denials.length > 0) return draft;
  const [first] = longestOf(seen(draft, 'denial-told'));
  return first ? draftWith(draft, { denials: [first.value] }) : draft;
}
