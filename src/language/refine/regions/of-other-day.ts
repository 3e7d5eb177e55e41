import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';

/**
 * The enumerations without those told of another day, where others are left for this visit: "neck and upper back adjusted today,
 * tomorrow he is getting the lumbar done". Where every place is of another day, all of them are kept: it may be the day that is billed.
 */
export function withoutOtherDays(draft: Draft, lists: Sighting[][]): Sighting[][] {
  const clauses = clausesOf(draft.tokens);
  const isIn = (clause: number | undefined) => (one: Sighting) => clauses[one.from] === clause;
  const days = otherDaysTold(draft);
  const today = seen(draft, 'days').filter(({ value }) => value === 'today');
  const isAway = ([first]: readonly Sighting[]) => {
    const here = isIn(clauses[first?.from ?? -1]);
    return days.some(here) && !today.some(here);
  };
  const kept = lists.filter((list) => !isAway(list));
  return kept.length > 0 ? kept : lists;
}

/** Words of a day before this visit or after it: "last week", "yesterday", "tomorrow". */
export const otherDaysTold = (draft: Draft): Sighting[] => [
  ...seen(draft, 'other-days').filter(({ value }) => value !== 'usual'),
  ...seen(draft, 'days').filter(({ value }) => value === 'yesterday'),
];
