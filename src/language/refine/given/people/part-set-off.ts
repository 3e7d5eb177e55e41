import { type Draft, seen } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { readNumber } from '../../../words/numbers/number-words.ts';
import { tells } from '../../../words/word-lists.ts';
import type { Place } from '../../people/givers/at-work.ts';
import type { Giver } from '../../people/givers/givers.ts';
import { timeOfService } from './time-of-service.ts';
import type { ToldPart } from './told-of-one.ts';

/** "The tech's part was 10 min", "aide did 10", "last 10 by the PTA". */
const small =
  /^(the|my|our|an|a|s|part|share|portion|time|was|were|is|had|by|with|w|for|of|it|that|min|mins|minutes|about|only|just|last|first|done|given)$/;

/** A number with its word, where it stands. */
export interface PartAlone extends Place {
  minutes: number;
}

/** The only number of a part of the message that tells of nothing but who gave it: "10 was the tech", "10 done by the PTA"; null otherwise. */
export function partAlone(draft: Draft, giver: Giver): PartAlone | null {
  const { tokens, mentions } = draft;
  const payers = seen(draft, 'payers');
  const clauses = clausesOf(tokens);
  const own = clauses[giver.from];
  const from = clauses.indexOf(own ?? -1);
  const to = clauses.lastIndexOf(own ?? -1) + 1;
  if (mentions.some((one) => one.from >= from && one.from < to)) return null;
  let only: PartAlone | null = null;
  for (let at = from; at < to; at += 1) {
    if ([giver, ...payers].some((one) => one.from <= at && at < one.to)) continue;
    const number = readNumber(tokens, at);
    if (number && only) return null;
    if (number) {
      only = { from: at, to: number.to, minutes: number.value };
      at = number.to - 1;
    } else if (
      tokens[at]?.kind === 'word' &&
      !small.test(tokens[at]?.text ?? '') &&
      !tells(tokens[at], 'at-work/gives')
    )
      return null;
  }
  return only && Number.isInteger(only.minutes) && only.minutes > 0 ? only : null;
}

/**
 * "TE 30, 10 done by the PTA, gait 20": a helper's part, set off by a comma right behind the time of a service, is of that one. Behind a
 * full stop it may be of any of those before.
 */
export function partSetOff(draft: Draft, giver: Giver): ToldPart | null {
  const part = partAlone(draft, giver);
  const last = part && draft.mentions.findLast(({ to }) => to <= part.from);
  const whole = last && timeOfService(draft, last);
  if (!part || !last || !whole || whole.minutes <= part.minutes) return null;
  const words = { from: Math.min(part.from, giver.from), to: Math.max(part.to, giver.to) };
  const between = draft.tokens.slice(Math.max(last.to, whole.to), words.from);
  // "TE 30. 10 by the PTA, gait 20" leaves no other.
  const isOnly = draft.mentions.filter(({ to }) => to <= part.from).length === 1;
  const isBeside =
    (between[0]?.text === ',' || (isOnly && between[0]?.text === '.')) &&
    between.slice(1).every(({ text }) => small.test(text));
  return isBeside ? { services: [last], minutes: part.minutes, again: [], words } : null;
}
