import type { Draft, Mention } from '../../draft.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';

/** So near before the service stands what makes the telling a case: "so if manual is 30". */
const NEAR = 3;

/** More minutes than this nobody tells so of a service; prices are higher. */
const LONGEST = 45;

/** Beside a word of these a time was put right. */
const corrects = /^(oops|not|sorry|correction|wait|instead|actually|no|meant)$/;

const verb = /^(is|are|were|being|equals|stays|stayed|remains|remained|kept|unchanged)$/;
/** "Manual stays at 10", beside a time that was put right. */
const stays = /^(stays|stayed|remains|remained|kept|unchanged)$/;

/**
 * Whether a time is told of a service as what it is: "if manual is 30 and therex is 22". Of one service alone a number may be its limit or its
 * price ("the limit for gait is 6"), so that it takes a second one told alike, or a case that is put; and behind a code stand numbers of all
 * kinds.
 *
 * @param at where the verb stands behind the service
 */
export function isToldAsTime(draft: Draft, mention: Mention, at: number): boolean {
  const { tokens, mentions } = draft;
  if (!isTold(draft, mention, at)) return false;
  if (tokens.some((token) => tells(token, 'time-words/is-no-time'))) return false;
  if (stays.test(tokens[at]?.text ?? ''))
    return draft.putRight || tokens.some(({ text }) => corrects.test(text));
  const isCase = tokens
    .slice(Math.max(0, mention.from - NEAR), mention.from)
    .some(({ text }) => text === 'if');
  // Prices come in pairs too.
  return isCase || mentions.some((other) => other !== mention && isTold(draft, other, other.to));
}

/** @returns where the number stands: behind "is", "is at" */
export const endOfVerb = ({ tokens }: Draft, at: number): number =>
  tokens[at + 1]?.text === 'at' ? at + 2 : at + 1;

function isTold(draft: Draft, { by }: Mention, at: number): boolean {
  const { tokens } = draft;
  if (by === 'code' || !verb.test(tokens[at]?.text ?? '')) return false;
  const number = readNumber(tokens, endOfVerb(draft, at));
  if (number === null || number.value < fewestMinutes.bare || number.value > LONGEST) return false;
  const next = tokens[number.to];
  return (
    next === undefined ||
    (next.kind === 'sign' && !/^[/%]$/.test(next.text)) ||
    /^(and|but|then|plus|so|its|thats)$/.test(next.text)
  );
}
