import type { Duration } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { likestWork, mayBeMinutes } from './likest-work.ts';
import { isRest } from './rest/is-rest.ts';

/** At these a part of a telling begins. */
const opens = /^([,;\n.(/]|and|then|plus|&|\+)$/;
/** What goes on behind a doing; "20 limping steps" counts steps. */
const goesOn =
  /^(the|his|her|their|a|an|it|him|with|w|on|in|over|from|up|down|by|to|at|through|both|into|around|across|out|off)$/;

/**
 * Adds the times with which parts of a telling open: "22 on grip strengthening, 23 releasing the scar by hand". One such number
 * may be anything; two of them, or one beside another time, tell of a visit.
 *
 * @param seen times that were read by their words
 */
export function withOpeningTimes(
  tokens: readonly Token[],
  seen: readonly Duration[],
  model: Model,
): Duration[] {
  const found: Duration[] = [];
  for (let at = 0; at < tokens.length; at++) {
    // Most tokens are no number, which costs less to ask than a pattern.
    const number = readNumber(tokens, at);
    if (!number || !mayBeMinutes(number.value)) continue;
    if ((at > 0 && !isOpened(tokens, at)) || !isWork(tokens, number.to)) continue;
    if (seen.some(({ from, to }) => from < number.to && at < to)) continue;
    if (likestWork(told(tokens, number.to), model) === null) continue;
    found.push({
      from: at,
      to: number.to,
      minutes: number.value,
      of: isRest(tokens, at, number.to) ? 'rest' : 'service',
    });
  }
  return found.length > 1 || (found.length > 0 && (seen.length > 0 || hasBareTime(tokens)))
    ? [...seen, ...found].sort((a, b) => a.from - b.from)
    : [...seen];
}

/** Behind a comma, or behind what leads to the whole: "medicare: 22 on …"; a number behind the clock's colon is glued to it. */
const isOpened = (tokens: readonly Token[], at: number): boolean =>
  opens.test(tokens[at - 1]?.text ?? '') || (tokens[at - 1]?.text === ':' && !tokens[at]?.glued);

/** "… in and out of the tub for 20, then": a number behind "for" that closes its part. */
function hasBareTime(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, text }, at) =>
      kind === 'number' &&
      /^[1-9]\d$/.test(text) &&
      tokens[at - 1]?.text === 'for' &&
      opens.test(tokens[at + 1]?.text ?? ''),
  );
}

/** "… on grip strengthening", "… releasing the scar". */
function isWork(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3);
  // "20 of it stairs with the cane, 25 of it putting dishes up".
  if (first?.text === 'of' && /^(it|that|this|those)$/.test(second?.text ?? ''))
    return third?.kind === 'word';
  const noun = /^(the|his|her|their)$/.test(second?.text ?? '') ? third : second;
  if (first?.text === 'on')
    return second?.kind === 'word' && noun?.kind === 'word' && !tells(noun, 'time-words/no-work');
  const isDoing =
    first?.kind === 'word' && /^[a-z]{3,}ing$/.test(first.text) && !tells(first, 'time-words/no-doing');
  return isDoing && goesOn.test(second?.text ?? '');
}

/** The words up to the end of their part. */
function told(tokens: readonly Token[], from: number): readonly Token[] {
  const length = tokens
    .slice(from)
    .findIndex(({ text, glued }) => (opens.test(text) && !(text === '/' && glued)) || /^[!?)]$/.test(text));
  return length < 0 ? tokens.slice(from) : tokens.slice(from, from + length);
}
