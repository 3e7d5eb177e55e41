import { gather } from '../../../core/gather.ts';
import { type Draft, draftWith, type Mention } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

const other = /^(another|other|different|next)$/;
/** "Another patient", "another one". */
const isSomebody = (word: Token | undefined): boolean =>
  word?.text === 'one' || tells(word, 'people-words/somebody');
/** "An eval on another patient"; "TE with another patient" tells of a group. */
const onThem = /^(on|for|of|to)$/;

/**
 * Leaves out what another patient had meanwhile: "the aide ran the exercises while I did another pt's eval", "I did an eval on
 * another patient". It is a line of that patient's claim, and tells of no group; what is left must be a service.
 */
export function ofAnotherPatient(draft: Draft): Draft {
  const places = gather(draft.mentions, (mention) => placeOf(draft, mention));
  if (places.length === 0 || places.length === draft.mentions.length) return draft;
  const clauses = clausesOf(draft.tokens);
  const isGone = ({ from, to }: { from: number; to: number }): boolean =>
    places.some((place) => from < place.to && place.from < to);
  const mentions = draft.mentions.filter((mention) => !isGone(mention));
  const own = new Set(mentions.map(({ from }) => clauses[from]));
  const isTheirs = (from: number): boolean =>
    places.some((place) => clauses[place.from] === clauses[from]) && !own.has(clauses[from]);
  return draftWith(draft, {
    mentions,
    denied: [...draft.denied, ...draft.mentions.filter(isGone)],
    durations: draft.durations.map((time) => (isTheirs(time.from) ? { ...time, of: 'rest' as const } : time)),
    counts: draft.counts.filter((count) => !isGone(count)),
    sightings: draft.sightings.filter((one) => one.slot !== 'people' || !isGone(one)),
  });
}

/** The words for the service and for whose it was. */
function placeOf({ tokens }: Draft, { from, to }: Mention): { from: number; to: number }[] {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (
    tells(tokens[from - 1], 'people-words/theirs') &&
    other.test(text(from - 2)) &&
    !/^(with|w|and|&)$/.test(text(from - 3))
  )
    return [{ from: from - 2, to }];
  const at = /^(a|the|my|our|some)$/.test(text(to + 1)) ? to + 2 : to + 1;
  const isOnThem = onThem.test(text(to)) && other.test(text(at)) && isSomebody(tokens[at + 1]);
  return isOnThem ? [{ from, to: at + 2 }] : [];
}
