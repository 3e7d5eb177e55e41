import type { Draft, Mention } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import type { Cue } from '../patients/cue.ts';

/** Words that begin what came later, so far before a cue. */
const goesOn = /^(then|afterwards|after|next|later)$/;
const NEAR = 7;

/** Whether a time stands in the clause of a cue. */
export function hasTime({ tokens, durations }: Draft, cue: Cue): boolean {
  const clauses = clausesOf(tokens);
  return durations.some(({ from }) => clauses[from] === clauses[cue.from]);
}

/** Whether a service has its time, and a cue in another clause has another: two parts of the visit. */
export function hasTimeOfItsOwn(draft: Draft, mention: Mention, cue: Cue): boolean {
  const clauses = clausesOf(draft.tokens);
  const clause = clauses[mention.from];
  return (
    clause !== clauses[cue.from] &&
    hasTime(draft, cue) &&
    draft.durations.some(({ from, of }) => of !== 'all' && clauses[from] === clause)
  );
}

/** "97110 20 min. Then two patients at once, balance 25": what had its time before the words that go on was given before. */
export function isOfEarlierPart({ tokens, durations }: Draft, mention: Mention, cue: Cue): boolean {
  const clauses = clausesOf(tokens);
  let then = cue.from - 1;
  while (
    then > cue.from - NEAR &&
    !goesOn.test(tokens[then]?.text ?? '.') &&
    !/^[.;\n]$/.test(tokens[then]?.text ?? '.')
  )
    then--;
  const clause = clauses[mention.from];
  return (
    goesOn.test(tokens[then]?.text ?? '') &&
    mention.to <= then &&
    durations.some(({ from, to, of }) => of !== 'all' && to <= then && clauses[from] === clause)
  );
}
