import type { Span } from '../../parts/spans.ts';
import { isService, isTimed, type Thing } from '../thing.ts';
import { isFigure, type Replacement } from './correction.ts';

/**
 * Where something was told first that is named again only to be put right: "97110 20, 98941. 97110 should be 97530", "TE 20 MT 15, the 20
 * should be 25". Null where it stands for the first time, or with a time of its own.
 */
export function firstTold({ draft: { tokens }, things, gone, meant }: Replacement): Thing | null {
  if (isTimed(gone) || isTimed(meant) || gone.kind !== meant.kind) return null;
  const words = ({ from, to }: Span): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  const isSame = (one: Thing): boolean =>
    one.kind === gone.kind &&
    one.to <= gone.from &&
    (isService(gone) ? one.codes === gone.codes && gone.codes !== '' : words(one) === words(gone));
  // "Adjusted C, MT to C, sorry T": of places and people it is not told which telling is meant.
  return isService(gone) || isFigure(gone) ? (things.find(isSame) ?? null) : null;
}
