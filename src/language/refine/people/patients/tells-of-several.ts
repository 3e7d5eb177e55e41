import { type Draft, seen } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';

/** "Both of them together", "side by side", "never alone with either". */
const together = /^(together|simultaneously|either|neither)$/;
/** "One after the other", "30 each": each had the provider alone. */
const apart = /^(separately|apart|different|after)$/;
const ofTime = /^(\d+|min|mins|minutes?|')$/;

/**
 * Whether "both of them" and "between them" may speak of patients: the message names several, or puts them together, and nothing says
 * that each was alone. Knees, stations and a chiropractor with a therapist are both as well.
 */
export function tellsOfSeveral(draft: Draft): boolean {
  const { tokens, named, counts } = draft;
  const isAlone =
    seen(draft, 'people', 'one-on-one').length > 0 && seen(draft, 'people', 'group').length === 0;
  if (seen(draft, 'clinicians').length > 0 || isAlone) return false;
  const text = (at: number) => tokens[at]?.text ?? '';
  const areApart = tokens.some(
    ({ text: word }, at) =>
      apart.test(word) ||
      (word === 'each' && ofTime.test(text(at - 1))) ||
      (word === 'back' && text(at + 1) === 'to' && text(at + 2) === 'back'),
  );
  if (areApart) return false;
  return (
    named.length > 0 ||
    counts.some(({ noun, number }) => noun === 'patients' && number > 1) ||
    tokens.some(
      (word, at) =>
        together.test(word.text) ||
        // "Then pt B joined and both exercised".
        (/^(pt|patient|client)$/.test(word.text) && /^[b-d]$/.test(text(at + 1))) ||
        tells(word, 'people-words/patients') ||
        (word.text === 'side' && text(at + 1) === 'by' && text(at + 2) === 'side'),
    )
  );
}
