import { type Draft, seen } from '../../draft.ts';
import type { Token } from '../../words/tokens.ts';

const joins = /^([,/&+]|and|n)$/;

/**
 * Whether a list of regions holds a word that nobody knows: "adjusted neck, zib, low back". It may be one more region, so that their
 * number is not known.
 */
export function hasUnreadRegion(draft: Draft): boolean {
  const { tokens } = draft;
  const regions = seen(draft, 'region').sort((a, b) => a.from - b.from);
  return regions.some(({ to }, at) => {
    const next = regions[at + 1];
    if (!next || next.from <= to) return false;
    const between = tokens.slice(to, next.from);
    const words = between.filter(({ text }) => !joins.test(text));
    const [only] = words;
    const isListed = joins.test(between[0]?.text ?? '') && joins.test(between.at(-1)?.text ?? '');
    return words.length === 1 && only !== undefined && isListed && isUnread(only);
  });
}

const isUnread = ({ kind, known, text }: Token): boolean =>
  kind === 'word' && known === null && text.length > 1;
