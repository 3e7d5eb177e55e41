import type { Draft } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';

/** So far before somebody it is told that they sent the patient: "referred by our chiropractor". */
const REACH = 3;

/**
 * Whether somebody is only heard, or sent the patient, and treated nobody by that: "the chiro agrees she needs it", "referred by the
 * chiropractor".
 *
 * @param place where the message names them
 */
export function isHeard(
  { tokens }: Pick<Draft, 'tokens'>,
  { from, to }: { from: number; to: number },
): boolean {
  return (
    tells(tokens[to], 'at-work/of-opinion') ||
    tokens.slice(Math.max(0, from - REACH), from).some((word) => tells(word, 'at-work/refers'))
  );
}
