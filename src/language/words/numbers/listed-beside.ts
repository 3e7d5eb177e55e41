import type { Token } from '../tokens.ts';
import { endsTime, isOfMinutes, isUnit } from './time-beside.ts';

const parts = /^([,;:+&./|()\n-]|and|then|plus|with|also|w)$/;
/** No service, whatever number stands beside. */
const isPlain =
  /^(not|no|nor|neither|or|than|only|just|about|over|under|to|at|is|was|of|for|from|by|in|on|the|my|total|age|room|bed|grade|level|pain|bp|visits?|day|week|years?|ft|feet|yards?|lbs?|reps?|sets?|times|dollars?|people|patients|pts)$/;

/** Whether a part of the message begins or ends with a token, or with the message. */
export const closesPart = (token: Token | undefined): boolean =>
  token === undefined || parts.test(token.text);

/** Whether a service with its time, or a code, begins there, behind a sign or none: "mt 10", ", gait 15", "10 mt", "97110". */
export function isListedAt(tokens: readonly Token[], at: number): boolean {
  const start = closesPart(tokens[at]) ? at + 1 : at;
  const [first, second, third] = tokens.slice(start, start + 3);
  if (first === undefined) return false;
  if (first.kind === 'number' && first.text.length === 5) return true;
  if (isOfMinutes(first)) return isName(isUnit(second) ? third : second);
  return isName(first) && (isOfMinutes(second) || (isName(second) && isOfMinutes(third)));
}

/** Whether one ends right before: "mt 10,", "10 min of mt,". */
export function isListedBefore(tokens: readonly Token[], from: number): boolean {
  const last = closesPart(tokens[from - 1]) ? from - 2 : from - 1;
  if (endsTime(tokens, last)) return isName(tokens[isUnit(tokens[last]) ? last - 2 : last - 1]);
  return isName(tokens[last]) && endsTime(tokens, tokens[last - 1]?.text === 'of' ? last - 2 : last - 1);
}

/** Whether a word may name a service. */
export const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isPlain.test(token.text) && !closesPart(token) && !isOfMinutes(token);
