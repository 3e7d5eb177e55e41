import type { Draft } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';
import { type Kind, type Thing, whole } from '../thing.ts';
import type { Turn } from '../turns-of.ts';

/** So far behind the words what is meant begins. */
const FAR = 6;
const signs = /^[-.,:;(*!]$/;

/** Told of a visit, and never what a number before it counts. */
const besideVisit: ReadonlySet<Kind> = new Set(['payer', 'clinician', 'day', 'company']);

/**
 * What may be meant behind words that take back, what has its time first: "sorry, it was 20". None where something else follows, where more
 * is told ("sorry, also gait 10"), or where something is told or asked of it ("wait is 97124 better").
 */
export function meantBehind(draft: Draft, turn: Turn, things: readonly Thing[]): Thing[] {
  const at = beginOf(draft, turn, things);
  return things
    .filter((one) => (whole(one).from === at || one.from === at) && !isToldOf(draft, one, things))
    .sort((a, b) => Number(b.fromTime !== null) - Number(a.fromTime !== null));
}

function beginOf({ tokens }: Draft, { to, isSure }: Turn, things: readonly Thing[]): number | null {
  for (let at = to; at < Math.min(tokens.length, to + FAR); at += 1) {
    const token = tokens[at];
    if (tells(token, 'correction-words/adds')) return null;
    // "Pt is medicare": the letters are the patient.
    const isPatient = token?.text === 'pt' && /^(is|has|was|did|should)$/.test(tokens[at + 1]?.text ?? '');
    if (!isPatient && things.some((one) => whole(one).from === at)) return at;
    // "97140 wait is 97124 better" asks.
    const isAsking = token?.text === 'is' && !tells(tokens[at - 1], 'correction-words/is-somebody');
    const isBetween = signs.test(token?.text ?? '') || tells(token, 'correction-words/before-meant');
    if (isAsking || !isBetween || (!isSure && /^[.!]$/.test(token?.text ?? ''))) return null;
  }
  return null;
}

/** "Sorry 97140 too", "actually 97140 is denied", "sorry 10 of that was the tech", "wait 3 sets". */
function isToldOf({ tokens }: Draft, one: Thing, things: readonly Thing[]): boolean {
  const next = tokens[whole(one).to];
  if (tells(next, 'correction-words/tells-of-it')) return true;
  if (one.kind !== 'number' && one.kind !== 'time') return false;
  if (next?.text === 'of') return /^(that|it|those|them|this|the)$/.test(tokens[one.to + 1]?.text ?? '');
  // "Sorry, 15 medicare", "no it was 15 mt 10".
  const isNext = things.some(
    ({ kind, from, fromTime, withTime }) =>
      from === one.to && (besideVisit.has(kind) || (fromTime === null && withTime !== null)),
  );
  return (
    one.kind === 'number' && !isNext && !(next === undefined || tells(next, 'correction-words/ends-number'))
  );
}
