import type { Span } from '../parts/spans.ts';
import { type Edit, isTimed, type Thing } from './thing.ts';

/**
 * "97110 20 98941, 97530 instead of 97110": what is meant goes where the service that is denied was told first, with its time, and both
 * are not told a second time. Null where it was not told before.
 *
 * @param here from what is meant to what is denied, in either order
 */
export function inFirstPlace(
  things: readonly Thing[],
  denied: Thing,
  meant: Thing,
  here: Span,
): Edit[] | null {
  const first = things.find(
    (one) => one.codes !== '' && one.codes === denied.codes && one.to <= here.from && isTimed(one),
  );
  if (!first || isTimed(meant) || isTimed(denied)) return null;
  return [
    { from: first.from, to: first.to, reads: { from: meant.from, to: meant.to } },
    { ...here, reads: null },
  ];
}
