import { type Draft, draftWith, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';

/**
 * Words that name an adjustment by the kind of care, as "wellness visit", tell only the care where the visit before has an adjustment whose
 * level is known: they name no second one.
 */
export function withoutKindOfCare(draft: Draft, { services }: Request, model: Model): Draft {
  const care = seen(draft, 'circumstances').filter(({ value }) => value.startsWith('care'));
  if (care.length === 0 || !services.some((one) => isAdjustment(one, model))) return draft;
  const mentions = draft.mentions.filter(
    (one) =>
      one.by !== 'phrase' ||
      one.minutes.length > 0 ||
      !isAdjustment(one, model) ||
      !care.some(({ from, to }) => from < one.to && one.from < to),
  );
  return mentions.length === draft.mentions.length ? draft : draftWith(draft, { mentions });
}
