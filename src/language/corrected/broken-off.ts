import type { Draft } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import { tells } from '../words/word-lists.ts';
import { type Edit, type Thing, whole } from './thing.ts';

/**
 * Leaves a service that was broken off with the time it had: "had to cancel MT 15 after 8 min" tells of eight minutes of it. Null where no
 * such time stands behind it, or one of another service.
 */
export function brokenOff(
  { tokens }: Draft,
  one: Thing,
  words: Span,
  things: readonly Thing[],
): Edit[] | null {
  const all = whole(one);
  const after = Math.max(all.to, words.from >= one.to ? words.to : 0);
  const time = things.find(({ kind, from }) => kind === 'time' && from === after + 1);
  const isOfOther = things.some(
    (each) => each.kind === 'service' && whole(each).from <= after + 1 && after + 1 < whole(each).to,
  );
  if (!time || isOfOther || tokens[after]?.text !== 'after') return null;
  const isBegun = tokens
    .slice(words.from, words.to)
    .some((word) => tells(word, 'correction-words/breaks-off'));
  if (!isBegun || !(tokens[time.to] === undefined || tells(tokens[time.to], 'correction-words/behind-less')))
    return null;
  const first = Math.min(words.from, all.from);
  return [
    ...(first < one.from ? [{ from: first, to: one.from, reads: null }] : []),
    { from: one.to, to: time.from, reads: null },
  ];
}
