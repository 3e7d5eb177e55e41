import type { Sighting } from '../book/find-phrases.ts';
import { type Draft, seen } from '../draft.ts';
import { covers } from '../parts/covers.ts';
import { tells } from '../words/word-lists.ts';

/** So many words stand between "because" and what pays better. */
const REASON = 3;

/**
 * Words of other desks, those left out that are part of longer words for something else: "what do we charge out" asks for the code,
 * "what do we charge" for the price; "a new knee referral" asks for nothing, and a wear schedule is of no desk.
 */
export function otherBusiness(draft: Draft): Sighting[] {
  const found = seen(draft, 'other-business');
  if (found.length === 0) return found;
  const longer = [
    ...seen(draft, 'questions'),
    ...seen(draft, 'no-service'),
    ...seen(draft, 'products', 'use'),
    // "A hospital bed" is no hospital.
    ...seen(draft, 'products', 'thing'),
    // "Held the knot till it let go" is work by hand.
    ...seen(draft, 'activity'),
  ];
  return found.filter(
    (one) =>
      !longer.some(covers(one)) &&
      !isOfTwoSentences(draft, one) &&
      !isReason(draft, one) &&
      !isSpeaker(draft, one) &&
      !isTakenBack(draft, one) &&
      !isServiceCancelled(draft, one) &&
      !goesOnAsService(draft, one) &&
      !isOfCode(draft, one) &&
      !isLevelOfAdjusted(draft, one),
  );
}

/** "Nobody in the room. Number?" asks for no room number. */
const isOfTwoSentences = ({ tokens }: Draft, { from, to }: Sighting): boolean =>
  tokens
    .slice(from, to - 1)
    .some(({ text }, at) => /^[?!\n]$/.test(text) || (text === '.' && tokens[from + at + 1]?.glued !== true));

/** "My old boss said that is fine", "told my manager": who says something, and no business of the staff. */
const isSpeaker = ({ tokens }: Draft, { from, to, value }: Sighting): boolean => {
  if (!value.startsWith('people') || to - from > 1 || !tells(tokens[from], 'people-words/leads'))
    return false;
  const before = /^(my|our|the|his|her|your)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return tells(tokens[to], 'at-work/of-opinion') || tells(tokens[before], 'at-work/is-told');
};

/** Between a word and what takes it back. */
const small = /^([.,;:-]|this|that|it|them|these|out)$/;

/** "Can you price.. i mean unit this": what was begun and is not asked. */
function isTakenBack(draft: Draft, { to }: Sighting): boolean {
  const { tokens } = draft;
  let at = to;
  while (small.test(tokens[at]?.text ?? '')) at++;
  return seen(draft, 'negation', 'takes-back').some((back) => back.from === at && back.to < tokens.length);
}

/** "Cancelled the massage, adjusted neck and T": a service of the visit, and no appointment. */
const isServiceCancelled = (draft: Draft, { from, value }: Sighting): boolean =>
  value === 'desk/schedule' &&
  draft.denied.length > 0 &&
  draft.mentions.length > 0 &&
  seen(draft, 'negation', 'not').some((not) => not.from === from);

/** "Does 99211 work for a recheck": a code works for what it may be billed for, and treats nobody. */
const isOfCode = ({ mentions }: Draft, { from, to, value }: Sighting): boolean =>
  value === 'care/how' && mentions.some((one) => one.by === 'code' && from < one.from && one.to < to);

/** "Atlas, T4 and L3 got adjusted, what level is that": the level of what was adjusted is its code, and no advice. */
const isLevelOfAdjusted = ({ mentions, tokens }: Draft, { from, to, value }: Sighting): boolean =>
  value === 'care/how' &&
  tokens[to - 1]?.stem === 'level' &&
  mentions.some((one) => one.regions.length > 0 && one.from < from) &&
  tokens.slice(0, from).some(({ text }) => /^(adjusted|manipulated|moved|hit|did)$/.test(text));

/** "Medicare wellness adjustment": its last word begins the name of a service of ours. */
const goesOnAsService = (draft: Draft, { from, to }: Sighting): boolean =>
  seen(draft, 'phrase').some((phrase) => from < phrase.from && phrase.from < to && to < phrase.to);

/**
 * "Boss says 3 because TA pays better. How many units", "wants to send 99213 since it pays better. Can therapists use those": what
 * somebody gives as a reason, beside times to count or before the question of a code.
 */
function isReason({ tokens, durations, mentions }: Draft, { from, to, value }: Sighting): boolean {
  const isAskedBehind = mentions.some(({ by }) => by === 'code') && /^[.!\n]$/.test(tokens[to]?.text ?? '');
  return (
    value === 'best-paid' &&
    (durations.length > 1 || isAskedBehind) &&
    tokens
      .slice(Math.max(0, from - REASON), from)
      .some(({ text }) => /^(because|bc|cuz|cause|since)$/.test(text))
  );
}
