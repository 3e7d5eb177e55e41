import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';

/** "She fell last week so I redid the plan", "re-eval because she fell last week": what came of it is of today. */
function isThereupon({ tokens }: Draft, day: Sighting, { from, to }: Mention): boolean {
  const isReason = tokens.slice(to, day.from).some(({ text }) => /^(because|bc|cuz|since|after)$/.test(text));
  return isReason || tokens.slice(day.to, from).some(({ text }) => text === 'so');
}

/**
 * Leaves out what was given on another day: "eval was last week. te 20, us 8". Only where the clause has no minutes, or
 * another clause with minutes is said to be of today; a day that is the date of service is read before this.
 */
export function otherDays(draft: Draft): Draft {
  const days = seen(draft, 'other-days');
  if (days.length === 0) return draft;
  const clauses = clausesOf(draft.tokens);
  const timed = new Set(draft.durations.map(({ from }) => clauses[from]));
  // "Last week 30 min of exercise, today just 15 of manual": the other day may have its minutes.
  const today = draft.tokens.flatMap(({ text }, at) => (text === 'today' ? [clauses[at]] : []));
  const isToldApart = (clause: number | undefined) =>
    today.some((now) => now !== clause && timed.has(now)) && !today.includes(clause);
  const away = days.filter(({ from }) => !timed.has(clauses[from]) || isToldApart(clauses[from]));
  const isAway = (mention: Mention) =>
    away.some((day) => clauses[day.from] === clauses[mention.from] && !isThereupon(draft, day, mention));
  const here = draft.mentions.filter((mention) => !isAway(mention));
  if (here.length === 0 || here.length === draft.mentions.length || timed.size === 0) return draft;
  const denied = draft.mentions.filter(isAway);
  const gone = new Set(denied.map(({ from }) => clauses[from]));
  return draftWith(draft, {
    mentions: here,
    durations: draft.durations.filter(({ from }) => !gone.has(clauses[from])),
    denied: [...draft.denied, ...denied],
  });
}
