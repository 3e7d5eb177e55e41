import type { Mention } from './draft.ts';
import type { Model } from './model.ts';

/** Whether a service is a spinal adjustment, or may be one. */
export function isAdjustment(
  { codes }: Pick<Mention, 'codes'>,
  { cmtCodes }: Pick<Model, 'cmtCodes'>,
): boolean {
  // A loop, since every step asks it of every service.
  for (const code of codes) if (cmtCodes.includes(code)) return true;
  return false;
}
