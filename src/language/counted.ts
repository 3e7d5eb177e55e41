import { isHelperWord } from './is-assistant-word.ts';
import type { Token } from './words/tokens.ts';
import { tells } from './words/word-lists.ts';

/**
 * Whether the token behind a number says what it counts: "4 patients", "10 lb", "3 sets", "8 more visits"; then it is no time.
 *
 * @param at the token behind the number
 */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const isMore = /^(more|additional|extra|further|other)$/.test(tokens[at]?.text ?? '');
  const noun = tokens[isMore ? at + 1 : at];
  const word = noun?.text ?? '';
  // "97140 15 other region": where, and no number of them.
  if (tokens[at]?.text === 'other' && /^(region|area|site|side|spot|joint|part)$/.test(word)) return false;
  // "15 PT, 15 PTA" says who treated.
  if (/^[PO]TA?$/.test(tokens[at]?.raw ?? '')) return false;
  if (word === 'pt' && tokens.some(isHelperWord)) return false;
  return tells(noun, 'no-time/counted') || tells(noun, 'people-words/patients');
}
