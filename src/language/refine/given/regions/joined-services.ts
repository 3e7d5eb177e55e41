import type { Sighting } from '../../../book/find-phrases.ts';
import type { Draft, Mention } from '../../../draft.ts';
import { isAdjustment } from '../../../is-adjustment.ts';
import type { Model } from '../../../model.ts';
import type { Token } from '../../../words/tokens.ts';
import { takesRegions } from './nearest-for-regions.ts';

/**
 * "Adjusted and mobilized the lumbar spine": the region of both; "lumbar adjusted and manual on the neck" has one each, and so has
 * "adjustment + manual 10 on achilles", where a time stands between.
 */
export function joinedBefore(
  { tokens, mentions }: Draft,
  mention: Mention,
  list: readonly Sighting[],
  model: Model,
): Mention[] {
  if (tokens.slice(mention.to, list[0]?.from).some(({ kind }) => kind === 'number')) return [];
  return mentions.filter(
    (other) =>
      other.to === mention.from - 1 &&
      /^(and|&|\+)$/.test(tokens[other.to]?.text ?? '') &&
      isAdjustment(other, model) !== isAdjustment(mention, model) &&
      other.by !== 'code' &&
      mention.by !== 'code' &&
      takesRegions(other, model) &&
      takesRegions(mention, model),
  );
}

/** "Manual + NMR both to lumbar", "with 97110 and 97112, both exercises were for the low back": the region of all the therapy right before. */
export function bothBefore(
  { tokens, mentions }: Draft,
  [region]: readonly Sighting[],
  model: Model,
): Mention[] {
  const isTimeOrSign = ({ kind, text }: Token) =>
    kind === 'number' || /^(min|mins|minutes|m|'|and|&|[+,/])$/.test(text);
  // "Both exercises" are those told before.
  const before = mentions.filter(
    ({ from, to, by }) => to <= (region?.from ?? 0) && (by === 'code' || tokens[from - 1]?.text !== 'both'),
  );
  const last = before.at(-1);
  if (!last || isAdjustment(last, model)) return [];
  const lead = tokens.slice(last.to, region?.from ?? last.to).filter((token) => !isTimeOrSign(token));
  if (lead[0]?.text !== 'both') return [];
  const other = before.at(-2);
  const isBeside = other && tokens.slice(other.to, last.from).every(isTimeOrSign);
  return isBeside && !isAdjustment(other, model) ? [other, last] : [];
}
