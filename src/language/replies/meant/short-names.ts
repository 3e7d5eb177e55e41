import { type Draft, draftWith, newMention } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';

/** Behind it: "us was unattended", "us not done", "us at 8", "us 8". */
const follows = /^(was|wasnt|is|not|at|done|unattended|attended|only|should|\d+)$/;

/**
 * Reads everyday words that are short for a service as that service where the visit before has it: "the us was unattended" after
 * an ultrasound is of it, as "tell us" is not.
 */
export function withShortNames(draft: Draft, { services }: Request): Draft {
  const { tokens, mentions, denied } = draft;
  const named = [...mentions, ...denied];
  const added = draft.sightings.flatMap(({ slot, value, from, to }) => {
    if (slot !== 'shorthand' || value === undefined || named.some((one) => one.from < to && from < one.to))
      return [];
    const isOfVisit = services.some(({ codes }) => codes.join() === value);
    const isLed = tells(tokens[from - 1], 'beside-replies/before-short-name');
    const isFollowed = from === 0 && follows.test(tokens[to]?.text ?? '');
    return isOfVisit && (isLed || isFollowed) ? [{ from, to, value }] : [];
  });
  if (added.length === 0) return draft;
  const found = added.map(({ from, to, value }) =>
    newMention(from, to, 'name', [value], {
      contact: draft.sightings.some((one) => one.slot === 'presence' && one.value === 'unattended')
        ? 'unattended'
        : null,
    }),
  );
  return draftWith(draft, { mentions: [...mentions, ...found].sort((a, b) => a.from - b.from) });
}
