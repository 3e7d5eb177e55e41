import type { Sighting } from '../../book/find-phrases.ts';
import { clausesOf } from '../../clauses.ts';
import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';

/** "She fell last week so I redid the plan": what came of it is of today. */
function isThereupon({ tokens }: Draft, { to }: Sighting, at: number): boolean {
  return tokens.slice(to, at).some(({ text }) => text === 'so');
}

/**
 * Leaves out what was given on another day: "eval was last week. te 20, us 8". Only where the clause has no minutes and
 * another clause tells of this visit; a day that is the date of service is read before this.
 */
export function otherDays(draft: Draft): Draft {
  const days = seen(draft, 'other-days');
  if (days.length === 0) return draft;
  const clauses = clausesOf(draft.tokens);
  const timed = new Set(draft.durations.map(({ from }) => clauses[from]));
  const away = days.filter(({ from }) => !timed.has(clauses[from]));
  const isAway = ({ from }: Mention) =>
    away.some((day) => clauses[day.from] === clauses[from] && !isThereupon(draft, day, from));
  const here = draft.mentions.filter((mention) => !isAway(mention));
  if (here.length === 0 || here.length === draft.mentions.length || timed.size === 0) return draft;
  return draftWith(draft, { mentions: here, denied: [...draft.denied, ...draft.mentions.filter(isAway)] });
}
