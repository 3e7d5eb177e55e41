import { APART, distance } from '../../../book/nearness.ts';
import type { Draft } from '../../../draft.ts';
import { clausesOf, isSomebodyDoing } from '../../../parts/clauses.ts';
import type { Place } from './at-work.ts';
import { type Giver, isDoing } from './givers.ts';
import { isToldBehindTime } from './told-behind-time.ts';
import { hasTime } from './two-at-once.ts';

/** "Manual 15 & we did therex 10 by the CA": who gave what a part of the message tells by itself gave nothing before it. */
const hasItsOwn = ({ tokens, mentions }: Draft, giver: Giver, clauses: readonly number[]): boolean =>
  mentions.some(({ from }) => clauses[from] === clauses[giver.from]) &&
  tokens.some(
    (_, at) => clauses[at] === clauses[giver.from] && at < giver.from && isSomebodyDoing(tokens, at),
  );

/** "97110 30, 10 by the PTA": behind the only service a further time, set off, is theirs, and the one before is not. */
function isOfLaterTime(
  { durations, mentions }: Draft,
  { from, to }: Place,
  giver: Giver,
  clauses: readonly number[],
): boolean {
  return (
    mentions.length === 1 &&
    clauses[from] !== clauses[giver.from] &&
    durations.some(
      (time) => time.from >= to && clauses[time.from] === clauses[giver.from] && time.to <= giver.from,
    )
  );
}

/** "Gait 20, balance 10 was the tech": whose time it was that stands last before them. */
function isLastBefore(draft: Draft, { to }: Place, giver: Giver): boolean {
  const isBetween = ({ from }: Place) => from >= to && from < giver.from;
  return (
    to <= giver.from &&
    isToldBehindTime(draft, giver) &&
    !draft.mentions.some(isBetween) &&
    draft.durations.filter(isBetween).length < 2
  );
}

/**
 * Says who gave what stands at a place: somebody named in its clause, then "… by the PTA" behind it, then who was named last
 * before it.
 */
export function giverOf(
  draft: Draft,
  span: Place,
  givers: readonly Giver[],
  clauses = clausesOf(draft.tokens),
): Giver | undefined {
  const gap = ({ from, to }: Giver) => (to <= span.from ? span.from - to + 0.5 : from - span.to);
  const near = givers.filter((giver) => clauses[giver.from] === clauses[span.from]);
  const isLed = near.some((giver) => giver.to <= span.from);
  const inClause = near
    // "PT 16 PTA 15": who stands behind a time has another one.
    .filter((giver) => !(isLed && giver.from >= span.to && hasTime(draft, giver)))
    .filter(
      (giver) =>
        giver.to <= span.from ||
        giver.by ||
        giver.who === 'together' ||
        gap(giver) <= 1 ||
        isLastBefore(draft, span, giver),
    )
    .sort((a, b) => gap(a) - gap(b))[0];
  if (inClause) return inClause;
  const next = givers.find(({ from }) => from >= span.to);
  // "The PT began the balance, 8 minutes, and the assistant finished it": who began stands before, in a part of their own.
  const began = next && givers.findLast(({ to, who }) => to <= span.from && who !== next.who);
  const isBegun =
    began &&
    clauses[began.from] !== clauses[next.from] &&
    /^(began|started|opened)$/.test(draft.tokens[began.to]?.text ?? '');
  if (isBegun) return began;
  if (next?.by && !hasItsOwn(draft, next, clauses) && !isOfLaterTime(draft, span, next, clauses)) return next;
  // "PTA did all of it. 38 minutes of TE": where nothing stands before, it speaks of what comes.
  const leads = ({ from }: Giver) => !draft.mentions.some((mention) => mention.to <= from);
  const last = givers.filter((giver) => giver.to <= span.from && (!giver.by || leads(giver))).at(-1);
  const only = givers.length === 1 && draft.mentions.length === 1 && isDoing(draft.tokens, last);
  return last && (only || distance(draft.tokens, last, span) < APART * 2) ? last : undefined;
}
