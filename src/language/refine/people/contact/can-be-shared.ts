import type { Mention } from '../../../draft.ts';
import type { Model } from '../../../model.ts';

/** Whether a service is one that several patients may share: exercise and the like, not an adjustment or a hot pack. */
export function canBeShared({ codes, open }: Mention, { ruleSet, cmtCodes, groupCode }: Model): boolean {
  if (codes.includes(groupCode)) return open !== null;
  // "3 kids in the sensory room 40 min": shared minutes are group treatment whatever was done in them.
  if (codes.length === 0) return open !== null;
  return codes.some((code) => ruleSet.codes[code]?.contact === 'one_on_one' && !cmtCodes.includes(code));
}
