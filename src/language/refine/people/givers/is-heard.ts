import type { Draft } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';

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
  const before = /^(the|our|my|a|her|his|their)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const isSender =
    /^(by|from)$/.test(tokens[before]?.text ?? '') &&
    tokens.slice(Math.max(0, before - REACH), before).some((word) => tells(word, 'at-work/refers'));
  return isSender || tells(tokens[to], 'at-work/of-opinion');
}
