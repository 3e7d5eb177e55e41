import { gather } from '../../../core/gather.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';
import type { Edit, Thing } from '../thing.ts';
import type { Turn } from '../turns-of.ts';
import { changedTo } from './changed-to.ts';
import type { Replacement } from './correction.ts';
import { deniedAgain } from './denied-again.ts';
import { goneBefore } from './gone-before.ts';
import { meantBehind } from './meant-behind.ts';
import { putInPlace } from './put-in-place.ts';
import { whatStays } from './what-stays.ts';

/**
 * Puts what is meant in the place of what was written before it: "97110-59 i mean GP", "2 muscles, sorry 3 muscles". Both are of one
 * kind, the first right before the words that take back and the second right behind; null where nothing is put right.
 */
export function putRight(
  draft: Draft,
  turns: readonly Turn[],
  things: readonly Thing[],
  model: Model,
): readonly Edit[] | null {
  for (const turn of [...deniedAgain(draft, things), ...changedTo(draft, things), ...turns])
    for (const told of replacements(draft, turn, things, model)) {
      const stay = whatStays.find(({ stays }) => stays(told));
      if (!stay) return putInPlace(told);
      if (stay.goesOn) return goOn(told);
    }
  return null;
}

/** "TE 20, sorry, 15 gait" is a list. */
function goOn({ draft: { tokens }, turn, start }: Replacement): Edit[] {
  const to = /^[-,:;]$/.test(tokens[turn.to]?.text ?? '') ? turn.to + 1 : turn.to;
  return [{ from: start, to, reads: ',' }];
}

/** What each thing behind the words would stand in the place of. */
function replacements(draft: Draft, turn: Turn, things: readonly Thing[], model: Model): Replacement[] {
  const start = startOf(draft, turn);
  return gather(meantBehind(draft, turn, things), (meant) => {
    const told = goneBefore({ draft, model, things, turn, start, meant });
    return told ? [told] : [];
  });
}

/** Where the words that take back begin, with the signs and sighs before them. */
function startOf({ tokens }: Draft, { from }: Turn): number {
  let at = from;
  while (
    at > 0 &&
    (/^[-.,:;(!?]$/.test(tokens[at - 1]?.text ?? '') || tells(tokens[at - 1], 'correction-words/sighs'))
  )
    at -= 1;
  return at;
}
