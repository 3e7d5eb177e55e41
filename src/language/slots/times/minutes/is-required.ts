import { fewestMinutes } from '../../../words/numbers/fewest-minutes.ts';
import type { NumberRead } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** The minutes from which a rule counts a unit. */
const RULE = 8;
/** Between what requires a time and the time: "has to be at least a full 8 minutes". */
const small = /^(at|least|a|an|the|full|minimum|of|to|be|about|last|for|just|only|total|it|that|all|those)$/;

/**
 * "Manual needs 8 minutes. I did 6 and then 5 later": the minutes that a rule asks for, beside those that were given.
 *
 * @param read the time that begins at the token
 */
export function isRequired(tokens: readonly Token[], at: number, { value, to }: NumberRead): boolean {
  if (value !== RULE) return false;
  let from = at - 1;
  while (from >= 0 && small.test(tokens[from]?.text ?? '')) from -= 1;
  const isOwed =
    /^(has|have|had|gotta|must|should)$/.test(tokens[from]?.text ?? '') &&
    tokens.slice(from + 1, at).some(({ text }) => text === 'be' || text === 'last');
  const isAskedFor = isOwed || tells(tokens[from], 'time-words/requires');
  return isAskedFor && tokens.some((token, place) => (place < from || place >= to) && mayBeGiven(token));
}

const mayBeGiven = ({ kind, text }: Token): boolean =>
  kind === 'number' && text.length < 4 && Number(text) >= fewestMinutes.told;
