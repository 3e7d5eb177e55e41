import type { Mention } from './draft.ts';
import type { Model } from './model.ts';

/** Whether a service is a spinal adjustment, or may be one. */
export function isAdjustment(
  { codes }: Pick<Mention, 'codes'>,
  { cmtCodes }: Pick<Model, 'cmtCodes'>,
): boolean {
  return codes.some((code) => cmtCodes.includes(code));
}
