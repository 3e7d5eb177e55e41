import { gather } from '../../../core/gather.ts';
import { tellingStem } from '../../book/telling-stem.ts';
import type { Draft } from '../../draft.ts';
import { isNumberWord } from '../../words/numbers/number-words.ts';

/** What a clinic owns is also what is worked with ("stacked cups 11 min"), and a word that tells a service only with others tells none. */
const tellsNothing: ReadonlySet<string> = new Set(['equipment', 'told-with']);

/**
 * Places of words that tell something, and that nothing has read.
 *
 * @param hints slots that leave a word unread: an everyday word of a code is no name of it
 */
export function unreadWords(
  { tokens, durations, counts, modifiers, sightings }: Draft,
  hints: ReadonlySet<string>,
): number[] {
  const read = new Set<number>();
  for (const { from, to } of [
    ...durations,
    ...counts,
    ...modifiers,
    ...sightings.filter(({ slot }) => !tellsNothing.has(slot) && !hints.has(slot)),
  ])
    for (let at = from; at < to; at++) read.add(at);
  return gather(tokens, (token, at) =>
    token.text.length > 2 && tellingStem(token) !== null && !isNumberWord(token) && !read.has(at) ? [at] : [],
  );
}
