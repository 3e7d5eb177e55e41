import { gather } from '../../../core/gather.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Token } from '../../words/tokens.ts';
import { deniedBefore } from './denied-before.ts';
import type { Part } from './parts-with-minutes.ts';

/** A word of the message that may describe what was done, with its place in it. */
export interface Word {
  token: Token;
  at: number;
  /** A place on the body, which describes nothing where a service is told. */
  isPlace: boolean;
}

/** The words that no service, time or person has, and that nothing denies. */
export function freeWords(draft: Draft): Word[] {
  const isTaken = taken(draft);
  // "Patella glides": where nothing else is told, a place tells with the words beside it what was done.
  const isPlace = spread(draft, draft.mentions.length === 0 ? seen(draft, 'region') : []);
  return gather(draft.tokens, (token, at) => {
    const isFree = !isTaken[at] && !deniedBefore(draft, at);
    return isFree || isPlace[at] ? { token, at, isPlace: !isFree } : [];
  });
}

/** Words beside a service that are none: "face to face", "the next 11". */
const noWork: ReadonlySet<string> = new Set(['contact', 'desk', 'saying', 'going', 'order']);

/** What sounds like a service and tells of the claim, of who treats, of what was written, what the patient takes or has. */
const beside: ReadonlySet<string> = new Set(['level', 'provider', 'paper', 'record', 'medicine', 'illness']);

/** Minutes, services, things counted, regions and words for people are no part of a description: "then group 9:20-9:50" describes nothing. */
function taken(draft: Draft): boolean[] {
  const { durations, mentions, modifiers, counts, sightings } = draft;
  return spread(draft, [
    ...durations,
    ...mentions,
    ...modifiers,
    ...counts,
    ...sightings.filter((sighting) => tellsOther(sighting, mentions)),
  ]);
}

/** Whether a phrase says something else than what was done. */
function tellsOther({ slot, value }: Sighting, { length }: Draft['mentions']): boolean {
  if (slot === 'no-service') return length > 0 && noWork.has(value);
  if (slot === 'sounds-like-service') return beside.has(value);
  if (slot === 'needles') return value === 'new';
  // "A personal trainer": somebody else, and no work on oneself.
  if (slot === 'patients') return value === 'elsewhere';
  return slot === 'people' || slot === 'topic' || slot === 'region';
}

/** Of each token whether one of these holds it. */
function spread({ tokens }: Draft, spans: readonly Part[]): boolean[] {
  const held: boolean[] = new Array(tokens.length).fill(false);
  for (const { from, to } of spans) held.fill(true, from, to);
  return held;
}
