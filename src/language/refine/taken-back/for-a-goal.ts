import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';

/** Words between the goal and what was named for it. */
const NEAR = 4;
/** Words of a part that tells what was done as well. */
const done = /^(so|:|do|did|done|met|both|we|i|with|today)$/;

/**
 * Leaves out what was only the goal: in "carried the basket upstairs, 17 min, goal is doing laundry at home" the service is the
 * carrying. A code or a time of its own makes it a service all the same.
 */
export function forAGoal(draft: Draft): Draft {
  const goals = seen(draft, 'no-service', 'goal');
  const clauses = clausesOf(draft.tokens);
  const isTimed = (clause: number | undefined) =>
    draft.durations.some(({ from }) => clauses[from] === clause);
  const isGoal = ({ from, by }: Mention): boolean =>
    by !== 'code' &&
    goals.some(({ to }) => to <= from && from - to < NEAR && clauses[to - 1] === clauses[from]) &&
    !draft.tokens.some(({ text }, at) => clauses[at] === clauses[from] && done.test(text)) &&
    !isTimed(clauses[from]);
  const mentions = draft.mentions.filter((mention) => !isGoal(mention));
  const isSettled = mentions.some(({ open, codes }) => open === null && codes.length === 1);
  return isSettled && mentions.length < draft.mentions.length ? draftWith(draft, { mentions }) : draft;
}
