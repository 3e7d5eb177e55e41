import type { Draft } from '../draft.ts';
import type { Span } from '../spans.ts';
import { type Edit, type Thing, whole } from './thing.ts';

/** What was begun can end so; what was skipped or forgotten was never begun. */
const ends = /^(cancel|cancelled|canceled|hold|held|declined|refused|tolerate|scratch|cut)$/;
/** Behind the time nothing is told that was done in it. */
const closes = /^([-,.;:)(\n!+&?]|and|but|so|then|today|because|cuz|bc|due|since|plus|medicare|)$/;

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
  const isBegun = tokens.slice(words.from, words.to).some(({ text }) => ends.test(text));
  if (!isBegun || !closes.test(tokens[time.to]?.text ?? '')) return null;
  const first = Math.min(words.from, all.from);
  return [
    ...(first < one.from ? [{ from: first, to: one.from, reads: null }] : []),
    { from: one.to, to: time.from, reads: null },
  ];
}
