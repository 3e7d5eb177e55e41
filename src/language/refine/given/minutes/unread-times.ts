import { gather } from '../../../../core/gather.ts';
import { tellingStem } from '../../../book/telling-stem.ts';
import { type Draft, type Duration, type Mention, newMention } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';

/**
 * Times of parts that name no service: "arm bike (9), quads on the machine (14)". They are a service without a code, so that
 * it is asked what was done in them; a time that was told before counts once.
 *
 * @param left times that no service took
 * @param given the times of each service
 * @returns services without a code, in the order in which the message tells of their times
 */
export function unreadTimes(
  draft: Draft,
  left: ReadonlySet<Duration>,
  given: ReadonlyMap<Mention, Duration[]>,
): Mention[] {
  const clauses = clausesOf(draft.tokens);
  const known = gather([...given.values()], (times) => times);
  const sum = known.reduce((all, { minutes }) => all + minutes, 0);
  return [...left]
    .filter(
      ({ from, of, minutes, by }) =>
        of === 'service' &&
        !by &&
        (minutes < sum || left.size > 1) &&
        !known.some((time) => time.minutes === minutes) &&
        draft.tokens.some(
          (token, at) => clauses[at] === clauses[from] && at < from && tellingStem(token) !== null,
        ) &&
        !draft.mentions.some((mention) => clauses[mention.from] === clauses[from]),
    )
    .map(({ from, to, minutes }) =>
      newMention(from, to, 'activity', [], { open: 'activity', minutes: [minutes] }),
    );
}
