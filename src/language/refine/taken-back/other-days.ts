import { clausesOf } from '../../clauses.ts';
import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';

/**
 * Leaves out what was given on another day: "eval was last week. te 20, us 8". Only where the clause has no minutes and
 * another clause tells of this visit; a day that is the date of service is read before this.
 */
export function otherDays(draft: Draft): Draft {
  const days = seen(draft, 'other-days');
  if (days.length === 0) return draft;
  const clauses = clausesOf(draft.tokens);
  const timed = new Set(draft.durations.map(({ from }) => clauses[from]));
  const away = new Set(days.map(({ from }) => clauses[from]).filter((clause) => !timed.has(clause)));
  const isAway = ({ from }: Mention) => away.has(clauses[from]);
  const here = draft.mentions.filter((mention) => !isAway(mention));
  if (here.length === 0 || here.length === draft.mentions.length || timed.size === 0) return draft;
  return draftWith(draft, { mentions: here, denied: [...draft.denied, ...draft.mentions.filter(isAway)] });
}
