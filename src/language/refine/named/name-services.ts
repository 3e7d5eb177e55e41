import type { Sighting } from '../../book/find-phrases.ts';
import { weight } from '../../book/phrase-words.ts';
import { type Draft, draftWith, type Mention, mentionWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';
import { naming } from './beside-others.ts';
import { isMeant } from './is-meant.ts';
import { saysSomethingElse } from './says-something-else.ts';
import { serviceOfSpan } from './service-of-span.ts';
import { wasFound } from './was-found.ts';

/** Services read of one message: several times what a visit holds. The steps behind compare each with each. */
export const MOST_SERVICES = 30;

/**
 * Turns phrases into services. Where readings overlap the longest wins; at the same length a phrase that fits several
 * codes wins over a name, because its question has to be asked. What wins next door is remembered, not a service.
 */
export function nameServices(draft: Draft, model: Model): Draft {
  const people = draft.sightings.filter(
    (one) => isOfOthers(one) && !isSound(draft, one) && !isTreated(draft, one),
  );
  const readings = spans(
    draft,
    draft.sightings.filter((sighting) => naming.has(sighting.slot)),
  )
    .filter(
      (span) =>
        isMeant(span, draft, model) &&
        !people.some((who) => isPartOf(span, who)) &&
        !saysSomethingElse(span, draft) &&
        !wasFound(span, draft) &&
        !holdsEnd(span, draft),
    )
    .sort((a, b) => b.words - a.words || a.from - b.from);
  const used = draft.tokens.map(() => false);
  const mentions: Mention[] = [...draft.mentions];
  let nextDoor = draft.nextDoor;
  for (const span of readings) {
    if (isTaught(span, draft)) continue;
    if (used.slice(span.from, span.to).includes(true)) {
      // "Hand in the wax bath": a second reading of the same service takes its words too.
      const same = mentions.findIndex((mention) => isSame(mention, span));
      const known = mentions[same];
      if (known) {
        used.fill(true, span.from, span.to);
        mentions[same] = mentionWith(known, {
          from: Math.min(known.from, span.from),
          to: Math.max(known.to, span.to),
        });
      }
      continue;
    }
    used.fill(true, span.from, span.to);
    const door = span.sightings.find(({ slot }) => slot === 'next-door');
    if (door) nextDoor ??= Number(door.value);
    else mentions.push(serviceOfSpan(span, draft, model));
  }
  // "6 minute walk test": the time is part of the name.
  const durations = draft.durations.filter(
    ({ from, to }) => !mentions.some((mention) => mention.from <= from && to <= mention.to),
  );
  return draftWith(draft, {
    nextDoor,
    durations,
    mentions: mentions.sort((a, b) => a.from - b.from).slice(0, MOST_SERVICES),
  });
}

/** "Lumbar adjusted. Shoulder not": words of two sentences name nothing together; "Neuro. Re-ed" are abbreviated. */
const holdsEnd = ({ from, to }: { from: number; to: number }, { tokens }: Draft): boolean =>
  tokens.slice(from, to - 1).some((_, at) => {
    const [before, end, behind] = [tokens[from + at - 1], tokens[from + at], tokens[from + at + 1]];
    const isStop = end?.text === '.' && before?.text !== '.' && behind?.text !== '.';
    return isStop && at > 0 && behind?.glued !== true && (before?.text.length ?? 0) > ABBREVIATED;
  });

/** Letters of a word that may be cut short with a full stop. */
const ABBREVIATED = 5;

/** Words for people and for other desks. */
const isOfOthers = ({ slot, value }: Sighting): boolean =>
  slot === 'clinicians' ||
  slot === 'other-business' ||
  slot === 'sounds-like-service' ||
  (slot === 'no-service' && value === 'talk');

/** "Student gave US 8": in capitals and before a number it is the ultrasound, and nobody. */
const isSound = ({ tokens }: Draft, { slot, value, to }: Sighting): boolean =>
  slot === 'no-service' && value === 'talk' && tokens[to - 1]?.raw === 'US' && tokens[to]?.kind === 'number';

/** "10 min of dizziness exercises": what was treated, and not what the patient felt meanwhile. */
const isTreated = ({ tokens }: Draft, { slot, value, to }: Sighting): boolean =>
  slot === 'sounds-like-service' && value === 'feeling' && tells(tokens[to], 'adjusting/treats');

/** "TENS unit instruction 10 min": of a thing whose use is taught the shorter word for the treatment is read. */
function isTaught(span: Span, draft: Draft): boolean {
  return (
    draft.durations.length > 0 &&
    span.sightings.every(({ slot }) => slot === 'next-door') &&
    seen(draft, 'turns-into').length > 0 &&
    seen(draft, 'phrase').some(({ from, to }) => span.from <= from && to <= span.to)
  );
}

export interface Span {
  from: number;
  to: number;
  /** Words that carry meaning: "activities and therapeutic" is no longer a phrase than "therapeutic activities". */
  words: number;
  sightings: Sighting[];
}

/** "massage" in "massage therapist" is a person, "balance" in "balance bill" another desk, "adjusted the current" no adjustment. */
function isPartOf(span: Span, who: Sighting): boolean {
  return who.from <= span.from && span.to <= who.to && who.to - who.from > span.to - span.from;
}

/** Whether a reading overlaps a service and names its code, and no other. */
function isSame({ from, to, codes }: Mention, span: Span): boolean {
  const overlaps = from < span.to && span.from < to;
  return overlaps && codes.length === 1 && span.sightings.every(({ value }) => value === codes[0]);
}

function spans({ tokens }: Draft, sightings: readonly Sighting[]): Span[] {
  const found: Span[] = [];
  for (const sighting of sightings) {
    const { from, to } = sighting;
    const known = found.find((span) => span.from === from && span.to === to);
    if (known) known.sightings.push(sighting);
    else found.push({ from, to, words: weight(tokens, sighting), sightings: [sighting] });
  }
  return found;
}
