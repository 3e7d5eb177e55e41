import type { Sighting } from '../../../book/find-phrases.ts';
import type { Draft, Mention } from '../../../draft.ts';
import { isAdjustment } from '../../../is-adjustment.ts';
import type { Model } from '../../../model.ts';

/** "Circled neck, mid, low, then sacrum and pelvis. All got adjusted": an adjustment of whatever was listed before it. */
export function isOfAll(
  { tokens }: Draft,
  mentions: readonly Mention[],
  list: readonly Sighting[],
  model: Model,
): boolean {
  const adjusted = mentions.filter((mention) => isAdjustment(mention, model));
  const [only] = adjusted;
  if (!only || adjusted.length > 1 || mentions.length > 1 || (list.at(-1)?.to ?? 0) > only.from) return false;
  return /\b(all|both|each|everything)( of)?( (them|those|these|it|which|five|four|three|two))?( got| get| were| was| been| are| is){0,2}$/.test(
    tokens
      .slice(Math.max(0, only.from - 5), only.from)
      .map(({ text }) => text)
      .join(' '),
  );
}
