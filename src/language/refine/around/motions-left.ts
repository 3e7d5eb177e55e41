import { gather } from '../../../core/gather.ts';
import { type Draft, type Mention, newMention } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { tells } from '../../words/word-lists.ts';
import { isListed } from './is-listed.ts';

/** No motion of a note like this was worked on for longer. */
const LONGEST = 45;

/**
 * "Mobs 10, ext 17, us 8": a motion with its number in a row of services with their minutes may be work of so many minutes, or so
 * many degrees.
 */
export function motionsLeft({ tokens, mentions, counts }: Draft): Mention[] {
  if (counts.length === 0) return [];
  const clauses = clausesOf(tokens);
  const isTold = (clause: number): boolean =>
    mentions.some(({ from, minutes }) => minutes.length > 0 && clauses[from] === clause);
  return gather(counts, ({ from, to, noun, number }) => {
    const clause = clauses[from] ?? 0;
    const isRow =
      noun === 'measured' &&
      to === from + 1 &&
      number <= LONGEST &&
      tells(tokens[from - 1], 'no-time/motion') &&
      isListed(tokens, from, to) &&
      isTold(clause - 1) &&
      isTold(clause + 1);
    return isRow ? [newMention(from, to, 'activity', [], { open: 'activity', minutes: [number] })] : [];
  });
}
