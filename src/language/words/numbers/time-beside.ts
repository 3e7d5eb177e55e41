import type { Token } from '../tokens.ts';
import { fewestMinutes } from './fewest-minutes.ts';
import { readNumber } from './number-words.ts';

/** Minutes of the longest time. */
const LONGEST = 240;

const unit = /^(m|min|mins|minute|minutes|')$/;
const isLink = /^(x|for|of|:|-|=|was)$/;

/** Whether a word counts minutes: "min". */
export const isUnit = (token: Token | undefined): boolean => unit.test(token?.text ?? '');

/** Whether a number is as minutes are: "20", "twenty", and no code. */
export const isOfMinutes = (token: Token | undefined): boolean =>
  token !== undefined && (readNumber([token], 0)?.value ?? LONGEST + 1) <= LONGEST;

/** Whether a time ends with a token: "20", "20 min". */
export const endsTime = (tokens: readonly Token[], at: number): boolean =>
  isOfMinutes(isUnit(tokens[at]) ? tokens[at - 1] : tokens[at]);

/** Behind the time that begins there, "20 min", "8:00 to 8:24"; null where none does. */
export function timeBeside(tokens: readonly Token[], at: number): number | null {
  const start = isLink.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const clock = clockFrom(tokens, start);
  if (clock !== null) {
    const end = /^(-|to|til|till)$/.test(tokens[clock]?.text ?? '') ? clockFrom(tokens, clock + 1) : null;
    return end ?? clock;
  }
  const number = readNumber(tokens, start);
  if (!number || number.value < 1 || number.value > LONGEST) return null;
  if (isUnit(tokens[number.to])) return number.to + 1;
  // "The 3-4 one", "my 3pm": so few are regions, or an hour.
  return number.value < fewestMinutes.bare ? null : number.to;
}

/** "8:24", "1015". */
function clockFrom(tokens: readonly Token[], at: number): number | null {
  const [hour, sign, minutes] = tokens.slice(at, at + 3);
  if (hour?.kind !== 'number') return null;
  if (sign?.text === ':' && minutes?.kind === 'number' && minutes.text.length === 2) return at + 3;
  return /^(0?[6-9]|1[0-9])[0-5]\d$/.test(hour.text) ? at + 1 : null;
}
