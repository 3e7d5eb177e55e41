import { type Draft, seen } from '../draft.ts';
import { isPatients, mayBePatients } from '../patient-nouns.ts';
import { severalPatients } from '../refine/people/several-patients.ts';
import { readNumber } from '../words/number-words.ts';

const one = /^(patient|pt|person|guy|lady|man|woman|kid|client|athlete|player|gentleman|gal)$/;
const several = /^(both|several|few|couple|multiple|more)$/;
/** Words that put them together with the provider: "in the room", "at once", "with me". */
const together = /^(room|gym|together|once|time|pairs|there|going|shared|sharing|with|floor|bay)$/;
/** "Two were treated together", "two got seen at once": what was done with the two, behind its helping verb. */
const helping = /^(were|was|are|got|get|being|been)$/;
const treated = /^(treated|seen|worked|exercising|training|in|at|together)$/;
/** Who waits, went or never came was not treated. */
const absent =
  /^(waiting|left|leaving|called|calling|cancelled|canceled|showed|late|coming|tomorrow|next|rescheduled)$/;

const isTreated = (word: string, next: string): boolean =>
  /^(in|at|together)$/.test(word) || (helping.test(word) && treated.test(next));

/**
 * "What if two of them were in the room", "it was three people", "another patient was there", "she shared it": in a reply
 * about a visit several people are several patients, where a message that stands alone would have to say so.
 *
 * @returns where it says so, or null
 */
export function peopleAtOnce(draft: Draft): { from: number; to: number } | null {
  const { tokens } = draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  if (seen(draft, 'clinicians').length > 0 || tokens.some((token) => absent.test(token.text))) return null;
  const [first] = severalPatients(draft);
  if (first) return first;
  const areTogether = tokens.some((token) => together.test(token.text));
  for (const [from, { text: word }] of tokens.entries()) {
    if (/^(another|other)$/.test(word) && one.test(text(from + 1))) return { from, to: from + 2 };
    if (word === 'others' && areTogether) return { from, to: from + 1 };
    const number = readNumber(tokens, from);
    if (!several.test(word) && (number?.value ?? 0) < 2) continue;
    const behind = number?.to ?? from + 1;
    const at = text(behind) === 'of' ? behind + 1 : behind;
    if (isPatients(text(at))) return { from, to: at + 1 };
    const isOfThem = mayBePatients(text(at)) || isTreated(text(behind), text(behind + 1));
    if (areTogether && isOfThem) return { from, to: at + 1 };
  }
  return null;
}
