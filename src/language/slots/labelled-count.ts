import type { Count } from '../draft.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';

/** No form counts more of them. */
const MOST = 12;
const nouns = ['regions', 'muscles'] as const;
const link = /^([:=-]|adjusted|treated|needled|was|were|is|are|done|today)$/;
const FEW = 2;

/**
 * Reads a number behind the word for what it counts, as a form prints it: "# of regions 3", "muscles: 4". Behind a number the word has one
 * already, and before a word of time it is a time.
 */
export function labelledCount(tokens: readonly Token[], at: number): Count | null {
  const noun = nouns.find((thing) => tells(tokens[at], `counted/${thing}`));
  if (!noun || !/s$/.test(tokens[at]?.text ?? '') || tokens[at - 1]?.kind === 'number') return null;
  let from = at + 1;
  while (link.test(tokens[from]?.text ?? '') && from <= at + FEW) from++;
  const number = readNumber(tokens, from);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > MOST) return null;
  const closes =
    /^([,.;\n)?]|)$/.test(tokens[number.to]?.text ?? '') || tells(tokens[number.to], 'adjusting/adjusts');
  return closes && tokens[number.to + 1]?.kind !== 'number'
    ? { from: at, to: number.to, number: number.value, noun }
    : null;
}
