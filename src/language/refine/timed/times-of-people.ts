import { type Draft, type Duration, draftWith, seen, type Who } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { overlaps } from '../../parts/overlaps.ts';
import { minutesWord } from '../../slots/times/scope/shares.ts';
import { readNumber } from '../../words/numbers/number-words.ts';

interface Person {
  from: number;
  to: number;
  who: Who;
}

/** No visit of one service is longer, in minutes. */
const LONGEST = 120;
const therapist = /^(pt|ot|me|i|therapist)$/;

/**
 * The time of each person at the only service: "TE, PTA 15 PT 8", "15 pta + 8 pt ther ex", "TE 23 min, PT 8 and PTA 15". Beside an
 * assistant, an aide or a student with a number of their own a number at "PT" is the therapist's, and what they make together was told
 * before.
 *
 * @example 'te, pta 15 pt 8' // 97110 with 15 minutes by the assistant and 8 by the therapist
 */
export function timesOfPeople(draft: Draft, model: Model): Draft {
  const [service, second] = draft.mentions.filter((one) => !isAdjustment(one, model));
  if (!service || second) return draft;
  const people = peopleOf(draft);
  const times = timesBeside(draft, people, 'behind') ?? timesBeside(draft, people, 'before');
  if (!times) return draft;
  const sum = times.reduce((all, { minutes }) => all + minutes, 0);
  const others = draft.durations.filter((time) => !times.some((one) => overlaps(one, time)));
  // A time that they do not make up says something else.
  if (others.some(({ minutes }) => minutes !== sum)) return draft;
  const owned = times.map((time) => ({ ...time, owner: service.from }));
  return draftWith(draft, {
    durations: owned.sort((a, b) => a.from - b.from),
    // The whole is read, and counts for nothing more.
    counts: [
      ...draft.counts,
      ...others.map(({ from, to }) => ({ from, to, number: 0, noun: 'told by parts' })),
    ],
  });
}

/** Everybody who may have treated, in the order of the message. */
function peopleOf(draft: Draft): Person[] {
  const helpers = (['assistant', 'aide', 'student'] as const).flatMap((who) =>
    seen(draft, 'clinicians', who).map(({ from, to }): Person => ({ from, to, who })),
  );
  const therapists = draft.tokens.flatMap(({ text }, from): Person[] =>
    therapist.test(text) && !helpers.some((one) => overlaps(one, { from, to: from + 1 }))
      ? [{ from, to: from + 1, who: 'therapist' }]
      : [],
  );
  return [...helpers, ...therapists].sort((a, b) => a.from - b.from);
}

/** The number right behind everybody or right before everybody who has one; null unless two people, one of them a helper, have one each. */
function timesBeside(draft: Draft, people: readonly Person[], side: 'behind' | 'before'): Duration[] | null {
  const times = people.flatMap((person) => timeBeside(draft, person, side) ?? []);
  const who = times.map(({ by }) => by);
  const areTwo = times.length === 2 && new Set(who).size === 2;
  return areTwo ? times : null;
}

/** Behind "PT 15" another telling begins; in "pt 72 yo", "pt 3 visits left" and "PT 8 of the 23" the number is another. */
function closesAt(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  const begins = [...draft.mentions, ...seen(draft, 'clinicians'), ...seen(draft, 'payers')];
  return (
    token === undefined ||
    (token.kind === 'sign' && token.text !== '%') ||
    /^(and|n|then|plus|pt|ot|me|i|total|medicare|each|more)$/.test(token.text) ||
    begins.some(({ from }) => from === at)
  );
}

function timeBeside(draft: Draft, { from, to, who }: Person, side: 'behind' | 'before') {
  const { tokens, durations, mentions, counts, modifiers, dateAt } = draft;
  // "8:00-8:14 me, 8:14-8:30 student": a time that was read is theirs as a whole.
  const known = durations.find((time) => (side === 'behind' ? time.from === to : time.to === from));
  if (known) return known.of === 'service' ? { ...known, by: who } : null;
  let at = side === 'behind' ? to : from - 1;
  if (side === 'behind')
    while (/^(:|-|=|did|gave|had|for)$/.test(tokens[at]?.text ?? '') && at < to + 2) at++;
  else if (minutesWord.test(tokens[at]?.text ?? '')) at--;
  const number = readNumber(tokens, at);
  if (!number || number.value < 1 || number.value > LONGEST || !Number.isInteger(number.value)) return null;
  const end = minutesWord.test(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
  if (side === 'before' && end !== from) return null;
  const place = { from: at, to: end };
  const taken = [...durations, ...mentions, ...counts, ...modifiers, ...(dateAt ? [dateAt] : [])];
  if (taken.some((one) => overlaps(one, place))) return null;
  if (side === 'behind' && !closesAt(draft, end)) return null;
  return { ...place, minutes: number.value, of: 'service' as const, by: who };
}
