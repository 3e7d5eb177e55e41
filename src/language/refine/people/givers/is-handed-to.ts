import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** So many words before "to the aide" somebody was handed over. */
const FEW = 3;

/** Whether a patient was handed to somebody who treats on: "handed off to the aide", "switched her to the tech". */
export function isHandedTo(tokens: readonly Token[], from: number): boolean {
  const at = /^(the|my|our|an|a)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const before = tokens.slice(Math.max(0, at - FEW), at);
  return tokens[at]?.text === 'to' && before.some((word) => tells(word, 'at-work/hands-over'));
}
