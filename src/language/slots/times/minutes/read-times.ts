import { howOften } from '../../../words/numbers/how-often.ts';
import { type NumberRead, readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { isHowOften } from './is-how-often.ts';

const MOST = 6;

/** How often within a visit something was given, and where the words end: "twice", "two times"; null for "twice a week". */
export function readTimes(tokens: readonly Token[], at: number): NumberRead | null {
  const word = tokens[at]?.text ?? '';
  const told = Object.hasOwn(howOften, word) ? howOften[word] : undefined;
  const number = told === undefined ? readNumber(tokens, at) : { value: told, to: at };
  if (!number || number.value < 2 || number.value > MOST || !Number.isInteger(number.value)) return null;
  if (told === undefined && tokens[number.to]?.text !== 'times') return null;
  const to = number.to + 1;
  return isHowOften(tokens, to) ? null : { value: number.value, to };
}
