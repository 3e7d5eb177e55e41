import type { Draft, Duration } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { isOfPlace } from './is-of-place.ts';

/**
 * "Another 20 of it", "9 min of the same", "7 min more after": said to be more of what was told last, however far that stands.
 * "9 of the same ther ex" names it.
 */
export function isFurther({ tokens, mentions, sightings }: Draft, { from, to }: Duration): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  // "Plus one more hour": said within the time itself.
  if (tokens.slice(from, to).some((word) => word.text === 'more') && endsWith.test(text(to))) return true;
  if (text(to) === 'more') {
    const clauses = clausesOf(tokens);
    // "Back to TE for 11 more" names its service.
    return (
      endsWith.test(text(to + 1)) && !mentions.some((mention) => clauses[mention.from] === clauses[from])
    );
  }
  if (isOfPlace({ tokens, mentions, sightings }, from, to)) return true;
  if (text(to) !== 'of') return false;
  const sameAt = text(to + 1) === 'the' ? to + 2 : to + 1;
  const same = text(sameAt) === 'same' && !mentions.some((mention) => mention.from === sameAt + 1);
  const more = /^(another|additional|extra|further)$/.test(text(from - 1));
  return same || (more && /^(it|that|this|those|them|these)$/.test(text(to + 1)));
}

/** Behind "7 min more" these name no service. */
const endsWith = /^([.,;!?)\n]|after|afterwards|later|at|once|when|in|)$/;
