import type { Draft } from '../../draft.ts';
import { readNumber } from '../../words/numbers/number-words.ts';

const ours = /^(ours|mine|hers|his|theirs)$/;
const lasted = /^(was|were|is|ran|took|lasted)$/;

/**
 * "They want 8 minutes in a row for 97530. Ours were 5 and then 4 later": the time of the only service told of, behind a word for it.
 *
 * @returns the token of the number, or null where none is told so
 */
export function timeOfOurs({ tokens, mentions }: Draft): number | null {
  if (mentions.length !== 1) return null;
  const at = tokens.findIndex(
    ({ text }, place) => ours.test(text) && lasted.test(tokens[place + 1]?.text ?? ''),
  );
  if (at < 0) return null;
  const from = /^(only|just|about)$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
  return readNumber(tokens, from) ? from : null;
}
