import { type Draft, seen } from '../../draft.ts';
import type { Token } from '../../words/tokens.ts';

const joins = /^([,/&+]|and|n)$/;

/** Sounds of thinking: "neck and, um, low back". */
const sounds = /^(um|uh|er|hmm)$/;
/** Letters by which clinics call a part of the back, and others a weight or a colleague. */
const MOST_LETTERS = 2;

/**
 * Whether a list of regions holds words that nobody knows: "adjusted neck, zib, low back", "neck, mb, lb and pelvis". Each may be one
 * more region, so that their number is not known.
 */
export function hasUnreadRegion(draft: Draft): boolean {
  const { tokens } = draft;
  const regions = seen(draft, 'region').sort((a, b) => a.from - b.from);
  return regions.some(({ to }, at) => {
    const next = regions[at + 1];
    if (!next || next.from <= to) return false;
    const between = tokens.slice(to, next.from).filter(({ text }) => !sounds.test(text));
    const isListed = joins.test(between[0]?.text ?? '') && joins.test(between.at(-1)?.text ?? '');
    const isSingle = (word: Token, place: number) =>
      joins.test(word.text) ||
      (joins.test(between[place - 1]?.text ?? '') && joins.test(between[place + 1]?.text ?? ''));
    return isListed && between.every(isSingle) && between.some(isUnread);
  });
}

const isUnread = ({ kind, known, text }: Token): boolean =>
  kind === 'word' && !joins.test(text) && text.length > 1 && (known === null || text.length <= MOST_LETTERS);
