import type { Sighting } from '../../../book/find-phrases.ts';
import { type Draft, seen } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';

/** "worked the lumbar QL": a word for therapy right before a region, so that it is not the adjusted one. */
export function isTreated({ tokens }: Draft, list: readonly Sighting[]): boolean {
  const from = list[0]?.from ?? 0;
  // "Manual therapy 23 adjusted pelvis + sacrum": the last word before a region says what was done to it.
  const adjusted = tokens.findLastIndex((word, at) => at < from && tells(word, 'adjusting/adjusts')) + 1;
  const before = tokens.slice(Math.max(adjusted, from - 3), from);
  return before.some((word) => tells(word, 'adjusting/works'));
}

/** "TPs to the glutes", "the same neck muscles": a muscle is treated, never adjusted. */
export function isMuscle(draft: Draft, list: readonly Sighting[]): boolean {
  if (/^(muscles?|musculature)$/.test(draft.tokens[list.at(-1)?.to ?? 0]?.text ?? '')) return true;
  const muscles = seen(draft, 'muscles');
  return list.every(({ from, to }) => muscles.some((one) => one.from < to && from < one.to));
}
