import type { Token } from '../../words/tokens.ts';

/** "Trigger points to the low back. 59?", "AT?": the modifier is the whole question. */
export function isWholeSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '?' && (at === 0 || /^[.;:!?]$/.test(tokens[at - 1]?.text ?? ''));
}
