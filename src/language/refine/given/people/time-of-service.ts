import type { Draft, Duration, Mention } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';

/**
 * The time that stands beside a service: behind its name, or before it where the message puts times first ("15 gait, 20 TE"). Undefined
 * where none stands there, as behind a name that is told again ("the PTA did the gait").
 */
export function timeOfService(draft: Draft, service: Mention): Duration | undefined {
  const times = draft.durations.filter(({ of }) => of === 'service');
  const leads = (times[0]?.from ?? 0) < (draft.mentions[0]?.from ?? 0);
  return leads
    ? (before(draft, service, times) ?? behind(draft, service, times))
    : (behind(draft, service, times) ?? before(draft, service, times));
}

/** Words that no other service's time stands among, from one to the other. */
const isNear = (draft: Draft, from: number, to: number): boolean => {
  const clauses = clausesOf(draft.tokens);
  return (
    from <= to &&
    clauses[from - 1] === clauses[to] &&
    !draft.mentions.some((one) => one.from >= from && one.to <= to) &&
    !draft.durations.some((one) => one.from >= from && one.to <= to)
  );
};

const behind = (draft: Draft, { to }: Mention, times: readonly Duration[]) =>
  times.find((time) => time.from >= to && time.from - to <= 4 && isNear(draft, to, time.from));

/** "15 min of gait", "15 gait". */
const before = ({ tokens }: Draft, { from }: Mention, times: readonly Duration[]) =>
  times.find(
    ({ to }) =>
      to <= from &&
      from - to <= 2 &&
      tokens.slice(to, from).every(({ text }) => /^(of|the|for|-)$/.test(text)),
  );
