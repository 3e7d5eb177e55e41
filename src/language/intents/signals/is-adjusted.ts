import type { Mention } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';

/** Whether a service is an adjustment: of the spine, or of a joint outside it. */
export const isAdjusted = (mention: Mention, model: Model): boolean =>
  isAdjustment(mention, model) || mention.codes.every((code) => code === model.extraspinalCode);
