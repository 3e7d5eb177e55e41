import type { Draft } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import { tells } from '../words/word-lists.ts';

/** These ask at the beginning of a sentence: "is 97140 left out". */
const asksFirst = /^(is|isnt|are|arent|was|wasnt|do|did)$/;
const begins = /^([.?!,;\n(-]|so|and|but|)$/;

/** Whether words stand in a question, or in what a payer says: "can I drop the 97140", "why 97140 not 97124", "aetna cancelled 97140". */
export function isOfWhoAsks({ tokens, sightings }: Draft, { from }: Span): boolean {
  for (let at = from - 1; at >= 0 && !/^[.?!\n;]$/.test(tokens[at]?.text ?? ''); at -= 1) {
    const text = tokens[at]?.text ?? '';
    const isFirst = begins.test(tokens[at - 1]?.text ?? '');
    if (
      tells(tokens[at], 'correction-words/asks') ||
      (isFirst && asksFirst.test(text) && isAsking(tokens[at + 1]?.text ?? ''))
    )
      return true;
    // "They said to bill 97140", while "he said no to the massage", "I said 20".
    if (text === 'said' && at < from - 1 && !/^(i|we)$/.test(tokens[at - 1]?.text ?? '')) return true;
  }
  return sightings.some(({ slot, value, to }) => slot === 'payers' && value !== 'cash' && to === from);
}

/** "Did TE 20 instead of NMR" asks nothing. */
const isAsking = (next: string): boolean => /^(i|we|you|they|it|this|that|the|there|\d{5})$/.test(next);
