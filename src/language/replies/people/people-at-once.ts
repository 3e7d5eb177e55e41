import { type Draft, seen } from '../../draft.ts';
import { severalPatients } from '../../refine/people/patients/several-patients.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

const several = /^(both|several|few|couple|multiple|more)$/;
/** "Two were treated together", "two got seen at once": what was done with the two, behind its helping verb. */
const helping = /^(were|was|are|got|get|being|been)$/;

const isTreated = (word: Token | undefined, next: Token | undefined): boolean =>
  /^(in|at|together)$/.test(word?.text ?? '') ||
  (helping.test(word?.text ?? '') && tells(next, 'people-words/treated'));

/**
 * "What if two of them were in the room", "it was three people", "another patient was there", "she shared it": in a reply
 * about a visit several people are several patients, where a message that stands alone would have to say so.
 *
 * @returns where it says so, or null
 */
export function peopleAtOnce(draft: Draft): { from: number; to: number } | null {
  const { tokens } = draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  if (seen(draft, 'clinicians').length > 0 || tokens.some((token) => tells(token, 'people-words/absent')))
    return null;
  const [first] = severalPatients(draft);
  if (first) return first;
  const areTogether = tokens.some((token) => tells(token, 'people-words/together'));
  for (const [from, { text: word }] of tokens.entries()) {
    if (/^(another|other)$/.test(word) && tells(tokens[from + 1], 'people-words/somebody'))
      return { from, to: from + 2 };
    if (word === 'others' && areTogether) return { from, to: from + 1 };
    const number = readNumber(tokens, from);
    if (!several.test(word) && (number?.value ?? 0) < 2) continue;
    const behind = number?.to ?? from + 1;
    const at = text(behind) === 'of' ? behind + 1 : behind;
    if (tells(tokens[at], 'people-words/patients')) return { from, to: at + 1 };
    const isOfThem =
      tells(tokens[at], 'people-words/maybe-patients') || isTreated(tokens[behind], tokens[behind + 1]);
    if (areTogether && isOfThem) return { from, to: at + 1 };
  }
  return null;
}
