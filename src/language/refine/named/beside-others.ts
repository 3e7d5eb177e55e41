import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import { covers } from '../../parts/covers.ts';
import { deniedBefore } from '../described/denied-before.ts';

/** Slots whose phrases name services, or things that are taken for services. */
export const naming = new Set(['name', 'activity', 'phrase', 'shorthand', 'beside-others', 'next-door']);

interface Span {
  from: number;
  to: number;
}

/** Another service, by its code or in words. */
export function isBesideOthers(
  span: Span,
  draft: Draft,
  counts: (one: Span) => boolean = () => true,
): boolean {
  const isApart = ({ from, to }: Sighting) => to <= span.from || from >= span.to;
  return (
    draft.mentions.some(counts) ||
    draft.sightings.some(
      (one) => one.slot !== 'next-door' && naming.has(one.slot) && isApart(one) && counts(one),
    )
  );
}

/** Another service that was given as well: "STM 15, no adjustment" and "STM 15, didn't adjust" stand alone. */
export const isBesideGiven = (span: Span, draft: Draft): boolean =>
  isBesideOthers(
    span,
    draft,
    (one) =>
      !deniedBefore(draft, one.from) &&
      !seen(draft, 'negation', 'not').some(({ to }) => to === one.from) &&
      !seen(draft, 'no-service', 'talk').some(covers(one)),
  );
