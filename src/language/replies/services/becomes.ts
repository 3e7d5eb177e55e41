import type { Draft, Mention } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';

const says = /^(to|into|as|was|were|should|->|>|=)$/;

/** "Change the gait to NMR", "replace TE with NMR", "gait was 97530", "te -> nmr": the first of two services becomes the second. */
export function becomes({ tokens }: Draft, first: Mention, second: Mention): boolean {
  const between = tokens.slice(first.to, second.from);
  const before = tokens
    .slice(0, first.from)
    .filter(({ text }) => !/^(the|that|please|can|you|and|ok|oh)$/.test(text));
  // "TE was 20 MT 15" tells the time of both.
  const isTime = /^(\d{1,3}|min|mins|minutes)$/.test(between.at(-1)?.text ?? '');
  if (
    isTime ||
    !between.every((word) => tells(word, 'beside-replies/turned-into') || /^\d{1,3}$/.test(word.text))
  )
    return false;
  const isLed = before.length > 0 && before.every((word) => tells(word, 'beside-replies/becomes'));
  const isSaid = between.some(({ text }) => says.test(text));
  // "Gait with NMR" asks of the pair; "replace gait with NMR" and "make the gait NMR" turn one into the other.
  return (
    (isLed && before.some(({ text }) => !/^(no|sorry|actually)$/.test(text))) ||
    ((isLed || before.length === 0) && isSaid)
  );
}
