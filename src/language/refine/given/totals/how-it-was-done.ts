import type { Sighting } from '../../../book/find-phrases.ts';
import { type Draft, type Duration, draftWith, type Mention } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { tells } from '../../../words/word-lists.ts';
import { isPartTold } from './is-part-of.ts';

/**
 * How or on what the patient was in a part of the only service: it lies within the time told before, which stays whole. Who treated
 * then, who was there, and what was counted or paid of it are other matters.
 *
 * @example '97112 30 min, she was sitting on the ball for 10 of it' // 97112 30
 */
export function howItWasDone(draft: Draft): Draft {
  const [whole, ...parts] = draft.durations.filter(({ of }) => of === 'service' || of === 'all');
  const [service, ...others] = draft.mentions;
  if (!whole || !service || service.open || parts.length === 0 || service.from > whole.to) return draft;
  const sum = parts.reduce((all, { minutes }) => all + minutes, 0);
  if (sum > whole.minutes || (sum === whole.minutes && parts.length === 1)) return draft;
  if (whole.by || !parts.every((part) => isHow(draft, part, service))) return draft;
  // "Therex 20, on the bike for 5 of it": what it was done on may be the same service.
  if (!others.every((other) => mayBe(other, service) && parts.some((part) => areBeside(draft, part, other))))
    return draft;
  return draftWith(draft, {
    mentions: [service],
    durations: draft.durations.filter((time) => !parts.includes(time)),
  });
}

/** A part of which is told how it was, and nothing that bears on the claim. */
function isHow(draft: Draft, part: Duration, service: Mention): boolean {
  if (part.by || part.assistantPart !== undefined || !isPartTold(draft.tokens, part)) return false;
  if (!draft.tokens.some(({ kind }, at) => kind === 'word' && isHere(draft, part, at, service))) return false;
  const bears = draft.tokens.some(
    (word, at) => tells(word, 'time-words/limits') && isHere(draft, part, at, service),
  );
  return (
    !bears &&
    !draft.sightings.some((sighting) => isOfClaim(draft, sighting) && areBeside(draft, part, sighting))
  );
}

/** Who treated, who was there, and what was no treatment; "the left knee" and "the first half" are neither. */
const isOfClaim = ({ tokens }: Draft, { slot, value, to }: Sighting): boolean =>
  /^(people|clinicians|negation|other-days)$/.test(slot) ||
  (slot === 'presence' && value === 'unattended') ||
  (slot === 'no-service' &&
    /^(contact|waiting|preparing|desk)$/.test(value) &&
    // "He sat on the ball" is no waiting.
    tokens[to]?.text !== 'on');

/** A word of the part, apart from its time and from the service. */
function isHere(draft: Draft, part: Duration, at: number, service: Mention): boolean {
  const isOfTime =
    at >= part.from - 2 &&
    at < part.to + 2 &&
    /^(of|it|that|those|them|which|for|the)$/.test(draft.tokens[at]?.text ?? '');
  const isOfService = service.from <= at && at < service.to;
  return (
    !isOfTime && !isOfService && (at < part.from || at >= part.to) && areBeside(draft, part, { from: at })
  );
}

function areBeside({ tokens }: Draft, part: { from: number }, { from }: { from: number }): boolean {
  const clauses = clausesOf(tokens);
  return clauses[from] === clauses[part.from];
}

const mayBe = ({ codes, open, minutes, by }: Mention, service: Mention): boolean =>
  open !== null && by !== 'code' && minutes.length === 0 && codes.includes(service.codes[0] ?? '');
