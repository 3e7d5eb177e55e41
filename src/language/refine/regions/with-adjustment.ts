import { type Draft, draftWith, newMention } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** The draft with an adjustment of the spine that words at a place tell of without naming one; its level is still open. */
export function withAdjustment(
  draft: Draft,
  { from, to }: { from: number; to: number },
  { cmtCodes }: Model,
): Draft {
  const adjustment = newMention(from, to, 'phrase', [...cmtCodes], { open: 'cmt-regions' });
  return draftWith(draft, { mentions: [...draft.mentions, adjustment].sort((a, b) => a.from - b.from) });
}
