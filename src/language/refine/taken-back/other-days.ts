import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';

/** "She fell last week so I redid the plan", "re-eval because she fell last week": what came of it is of today. */
function isThereupon({ tokens }: Draft, day: Sighting, { from, to }: Mention): boolean {
  const isReason = tokens.slice(to, day.from).some(({ text }) => /^(because|bc|cuz|since|after)$/.test(text));
  return isReason || tokens.slice(day.to, from).some(({ text }) => text === 'so');
}

/** "Today", "this time", "this visit". */
const isToday = (tokens: Draft['tokens'], at: number): boolean =>
  tokens[at]?.text === 'today' ||
  (tokens[at]?.text === 'this' && /^(time|visit|session|appt|appointment)$/.test(tokens[at + 1]?.text ?? ''));

/**
 * Leaves out what was given on another day: "eval was last week. te 20, us 8". Only where the clause has no minutes, or
 * another clause with minutes is said to be of today; a day that is the date of service is read before this. What is usual is of another
 * day where today is told apart from it.
 */
export function otherDays(draft: Draft): Draft {
  const clauses = clausesOf(draft.tokens);
  const timed = new Set(draft.durations.map(({ from }) => clauses[from]));
  // "Last week 30 min of exercise, today just 15 of manual": the other day may have its minutes.
  const today = draft.tokens.flatMap((_, at) => (isToday(draft.tokens, at) ? [clauses[at]] : []));
  const isToldApart = (clause: number | undefined) =>
    today.some((now) => now !== clause && timed.has(now)) && !today.includes(clause);
  // "Usually TE 30 but MT 15 today too": both.
  const isBoth = draft.tokens.some(({ text }) => /^(too|also)$/.test(text));
  const away = seen(draft, 'other-days').filter(({ value, from }) =>
    value === 'usual'
      ? !isBoth && isToldApart(clauses[from])
      : !timed.has(clauses[from]) || isToldApart(clauses[from]),
  );
  const isAway = (mention: Mention) =>
    away.some((day) => clauses[day.from] === clauses[mention.from] && !isThereupon(draft, day, mention));
  const denied = draft.mentions.filter(isAway);
  if (denied.length === 0 || (timed.size === 0 && !areToCome(draft, away, denied))) return draft;
  const gone = new Set(denied.map(({ from }) => clauses[from]));
  const [only, second] = denied;
  // "TE 20 last visit, today 25": the same service, with the time of today.
  const again = second ? [] : draft.durations.filter(({ from }) => isOfToday(draft, clauses, today, from));
  if (only && again.length > 0)
    return draftWith(draft, {
      durations: draft.durations.flatMap((time) => {
        if (again.includes(time)) return [{ ...time, owner: only.from }];
        return gone.has(clauses[time.from]) ? [] : [time];
      }),
    });
  const here = draft.mentions.filter((mention) => !isAway(mention));
  if (here.length === 0) return draft;
  return draftWith(draft, {
    mentions: here,
    durations: draft.durations.filter(({ from }) => !gone.has(clauses[from])),
    denied: [...draft.denied, ...denied],
  });
}

/** "Adjusted C and T, massage scheduled for tomorrow": what is to come is none of this visit, also where nothing has minutes; asked, it may be. */
function areToCome(draft: Draft, away: readonly Sighting[], denied: readonly Mention[]): boolean {
  const clauses = clausesOf(draft.tokens);
  const isAsked = draft.tokens.some(({ text }) => /^(can|could|should|may|if|\?)$/.test(text));
  const isAfter = ({ from }: Mention) =>
    away.some((day) => day.value === 'after' && clauses[day.from] === clauses[from]);
  return !isAsked && denied.every(isAfter);
}

/** A time of a clause of today that names no service. */
const isOfToday = (
  { mentions }: Draft,
  clauses: readonly number[],
  today: readonly (number | undefined)[],
  from: number,
): boolean =>
  today.includes(clauses[from]) && !mentions.some((mention) => clauses[mention.from] === clauses[from]);
