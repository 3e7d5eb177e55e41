import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** Who may be idle in a part of a time; what "I" did is treatment unless it is told otherwise. */
const who = /^(he|she|they|we|pt|patient|her|him|them|us|me|which)$/;
const was = /^(was|were|is|just|spent)$/;
const minute = /^(min|mins|minutes?)$/;
const whole = /^(that|it|those|these|them|this|which)$/;
const ends = /^([,;\n.)?!(]|and|then|but|except|minus|so)$/;
/** Words of what was done that are looked at. */
const NEAR = 7;

/**
 * Whether a time is a part of another in which nobody was treated: "4 of that he sat", "12 minutes of that we sat waiting", "8 of which
 * she spent crying", "except she was on the phone for 7 of those minutes", "pt on phone 8 of them".
 *
 * @param from the first token of the time
 * @param to the token behind it
 */
export function isIdlePart(tokens: readonly Token[], from: number, to: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  // "On his phone for 7 of the 30 min".
  const behindMinute = minute.test(text(to)) ? to + 1 : to;
  if (
    text(behindMinute) === 'of' &&
    text(behindMinute + 1) === 'the' &&
    tokens[behindMinute + 2]?.kind === 'number'
  )
    return isIdle(before(tokens, from));
  // "The 7 min he was texting".
  if (
    /^(the|those|subtract|deduct|minus|includes|including|incl)$/.test(text(from - 1)) &&
    /^(he|she|they|pt|patient)$/.test(text(to))
  )
    return isIdle(behind(tokens, to));
  if (text(to) !== 'of' || !whole.test(text(to + 1))) return false;
  const part = minute.test(text(to + 2)) ? to + 3 : to + 2;
  if (ends.test(text(part)) || tokens[part] === undefined) return isIdle(before(tokens, from));
  // "She sat out 6 min of that because she felt dizzy": what she did stands before it.
  if (/^(because|bc|cuz|since|due|as)$/.test(text(part)) && isIdle(before(tokens, from))) return true;
  return isAboutRooms(tokens, part) || isIdle(behind(tokens, text(to + 1) === 'which' ? to + 1 : part));
}

/**
 * Whether the words right beside a stretch of the day tell of somebody who was not treated in it: "10:10-10:15 she was on the phone",
 * "had to take a call 8:20-8:30". Only of a stretch that lies within another one: the times of a whole visit stand beside such words too.
 */
export const isIdleBeside = (tokens: readonly Token[], from: number, to: number): boolean =>
  isIdle(behind(tokens, to)) || isIdle(before(tokens, from));

/** Words on the way to a room. */
const onTheWay =
  /^(was|were|is|him|her|them|he|she|they|pt|patient|just|getting|going|walking|coming|went|in|out|to|from|into|and|of|back|the|a)$/;
/** So many of them lead there at most. */
const FAR = 12;

/** "5 of it was him getting in and out of the changing room": where nobody is treated. */
function isAboutRooms(tokens: readonly Token[], from: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  let at = from;
  while (onTheWay.test(text(at)) && at < from + FAR) at++;
  return /^(changing|locker|dressing)$/.test(text(at)) && /^rooms?$/.test(text(at + 1));
}

/** Behind "sitting" these tell what was done in it. */
const worked =
  /^(on|balance|balances|tolerance|exercise|exercises|exs?|posture|edge|eob|marches|marching|reaching|reach|trunk|core)$/;

/** "She was on a phone call for": somebody, and what nobody bills. */
function isIdle(words: readonly Token[]): boolean {
  const said = words.slice(was.test(words[0]?.text ?? '') ? 1 : 0);
  const isToldOf =
    who.test(said[0]?.text ?? '') || /^(on|in|asleep|crying|resting|waiting)$/.test(said[0]?.text ?? '');
  // "In sitting", "sitting on the ball", "sitting balance", "resting hand splint" tell how they worked.
  const isPosture = ({ text }: Token, at: number) =>
    (/^(sitting|sat)$/.test(text) &&
      (/^(in|on)$/.test(said[at - 1]?.text ?? '') || worked.test(said[at + 1]?.text ?? ''))) ||
    (text === 'resting' &&
      /^(hand|wrist|foot|ankle|night|splint|orthosis|position)$/.test(said[at + 1]?.text ?? ''));
  return isToldOf && said.some((word, at) => tells(word, 'rest/idling') && !isPosture(word, at));
}

function behind(tokens: readonly Token[], from: number): readonly Token[] {
  // "She stood and cried", "he sat and got his breath back".
  const goesOn = (at: number) =>
    /^(and|n)$/.test(tokens[at]?.text ?? '') &&
    tokens.slice(at + 1, at + 5).some((word) => tells(word, 'rest/idling'));
  const end = tokens.findIndex(({ text }, at) => at > from && ends.test(text) && !goesOn(at));
  return tokens.slice(from, Math.min(end < 0 ? tokens.length : end, from + NEAR));
}

function before(tokens: readonly Token[], to: number): readonly Token[] {
  let from = to;
  // "30 min she was sitting out for 10 of it": the time before it ends what was told of that.
  const isEnd = (at: number) => ends.test(tokens[at]?.text ?? '') || minute.test(tokens[at]?.text ?? '');
  while (from > 0 && to - from < NEAR && !isEnd(from - 1)) from--;
  return tokens.slice(from, to);
}
