import type { Draft } from '../../draft.ts';
import { isCounted } from '../../slots/counted.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { type NumberRead, readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';

const LONGEST = 120;
/** Numbers found in one message: several times what a visit holds. The steps behind compare each with each. */
const MOST = 30;

/** A number of the message with its place. */
export interface Place extends NumberRead {
  from: number;
}

/** Whole numbers that nothing else of the message has taken and that count nothing, the first `MOST` of them. */
export function freeNumbers(draft: Draft): Place[] {
  const { tokens } = draft;
  const taken = tokens.map(() => false);
  const spans = [
    ...draft.durations,
    ...draft.counts,
    ...draft.modifiers,
    ...draft.mentions,
    ...draft.strangers,
  ];
  for (const { from, to } of draft.dateAt ? [...spans, draft.dateAt] : spans) taken.fill(true, from, to);
  const found: Place[] = [];
  for (let at = 0; at < tokens.length && found.length < MOST; at++) {
    const number = taken[at] ? null : readNumber(tokens, at);
    if (!number) continue;
    if (isTime(draft, at, number)) found.push({ from: at, ...number });
    at = number.to - 1;
  }
  return found;
}

function isTime({ tokens, mentions }: Draft, at: number, { value, to }: NumberRead): boolean {
  const text = (where: number) => tokens[where]?.text ?? '';
  if (isHeadcount(tokens, at)) return false;
  // "Gait 15, 2 of that just waiting": a part of a time may be short.
  const isPart = tokens[at]?.kind === 'number' && text(to) === 'of' && /^(that|it)$/.test(text(to + 1));
  const fewest = isPart ? 1 : fewestMinutes.bare;
  if (value < fewest || value > LONGEST || !Number.isInteger(value)) return false;
  // "A second set at minute 16": when, and not how long.
  if (text(at - 1) === 'minute' && text(at - 2) === 'at') return false;
  const partOfNumber = /^[-/.:]$/;
  // "TE 30. 10 by the PTA" begins anew, and so does "TE 30 - 10 w the PTA".
  const isApart = tokens[at]?.glued !== true;
  const beginsAnew =
    isApart &&
    ((text(at - 1) === '.' && tokens[at - 1]?.glued === true) ||
      (text(at - 1) === '-' && tokens[at - 1]?.glued !== true && /^(by|with|w)$/.test(text(to))));
  if (
    !beginsAnew &&
    partOfNumber.test(text(at - 1)) &&
    (tokens[at - 2]?.kind === 'number' || isSegment(text(at - 2)))
  )
    return false;
  const [sign, next] = [tokens[to], tokens[to + 1]];
  // "Left the needles in 20. 97810?" ends a sentence.
  const endsThere = sign?.text === '.' && next?.glued !== true;
  if (partOfNumber.test(text(to)) && sign?.glued && next?.kind === 'number' && !endsThere) return false;
  return (
    // "The PTA finished it with 7 more."
    !(
      tells(tokens[at - 1], 'no-time/other') &&
      !isPart &&
      !(/^(with|on)$/.test(text(at - 1)) && text(to) === 'more') &&
      !isTold({ tokens, mentions }, at, value)
    ) &&
    !isCounted(tokens, to) &&
    !/^[%"°]$/.test(text(to))
  );
}

/** The most of a score of pain. */
const PAIN = 10;

/** "Mirror therapy for phantom pain 15", "scar mobilization, c-section 12": no score, and no section of anything. */
const isTold = (
  { tokens, mentions }: Pick<Draft, 'tokens' | 'mentions'>,
  at: number,
  value: number,
): boolean =>
  // "3rd visit 15": which visit it was is told before.
  (/^(visit|session|day|week|wk)$/.test(tokens[at - 1]?.text ?? '') && isOrdinal(tokens, at - 2)) ||
  // "Prosthesis recheck visit 15": what kind of visit it was, and none of a row; in "recheck visit 15, TE 30" it may be one.
  (tokens[at - 1]?.text === 'visit' &&
    mentions.some(({ to }) => at - 2 <= to && to <= at) &&
    tells(tokens[at - 2], 'no-time/kind-of-visit') &&
    tokens[at + 1]?.text !== 'of') ||
  (tokens[at - 1]?.text === 'pain' && value > PAIN) ||
  // "The PTA finished with 22 more".
  (/^(with|w)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(finished|ended|closed|started|began|followed)$/.test(tokens[at - 2]?.text ?? '')) ||
  // "Me in the room 15" is no number of a room, "needles in 20" no place.
  (tokens[at - 1]?.text === 'room' && /^(the|same)$/.test(tokens[at - 2]?.text ?? '')) ||
  (tokens[at - 1]?.text === 'in' &&
    /^(needles?|pins?|them|those|sat|sit|stay|stayed|left)$/.test(tokens[at - 2]?.text ?? '')) ||
  (tokens[at - 1]?.text === 'section' &&
    (tokens[at - 2]?.text === 'c' || (tokens[at - 2]?.text === '-' && tokens[at - 3]?.text === 'c')));

const isOrdinal = (tokens: Draft['tokens'], at: number): boolean =>
  /^(\d+(st|nd|rd|th)|st|nd|rd|th|first|second|third|fourth|fifth|last|next)$/.test(tokens[at]?.text ?? '');

/** "Mobs were L4-5": the next vertebra. */
const isSegment = (text: string): boolean => /^[ctls]\d{1,2}$/.test(text);

/** "A class of 5", "group of six", "three sets of ten". */
export function isHeadcount(tokens: Draft['tokens'], at: number): boolean {
  return (
    tokens[at - 1]?.text === 'of' &&
    /^(class|classes|group|groups|grp|sets?)$/.test(tokens[at - 2]?.text ?? '')
  );
}
