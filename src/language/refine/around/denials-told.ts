import type { Sighting } from '../../book/find-phrases.ts';
import { longestOf } from '../../book/longest-of.ts';
import { type Draft, draftWith, seen } from '../../draft.ts';

/**
 * "It came back as a duplicate", "they say it was filed late": what a denial says, where no code of it was typed. It counts
 * beside words of a denial or of what a payer said, since others ask in the same words. One reason is enough to look at.
 */
export function denialsTold(draft: Draft): Draft {
  const wordsOf = (cue: string) => seen(draft, 'questions', cue).length;
  if (wordsOf('ahead') > 0 || draft.denials.length > 0) return draft;
  const isDenied = wordsOf('denial') + wordsOf('told') > 0;
  const told = longestOf(seen(draft, 'denial-told'));
  // "Benefit maximum 119": its number beside its words.
  const [first] = isDenied ? told : told.filter((one) => isBesideItsNumber(draft, one));
  return first ? draftWith(draft, { denials: [first.value] }) : draft;
}

/** `"Benefit maximum" 119`: its number right beside its words, but for a sign. */
const isBesideItsNumber = ({ tokens }: Draft, { value, from, to }: Sighting): boolean =>
  [tokens[from - 1]?.kind === 'sign' ? from - 2 : from - 1, tokens[to]?.kind === 'sign' ? to + 1 : to].some(
    (at) => tokens[at]?.text === value && tokens[at - 1]?.text !== '$',
  );
