import { fewestMinutes } from '../../../words/numbers/fewest-minutes.ts';
import type { Token } from '../../../words/tokens.ts';

const place = /^(here|there|building|office|clinic)$/;
const small = /^(himself|herself|myself|for|about|like|around|some|a|the|total|of|almost|only)$/;
const within = /^(in|at|inside|was|were|is|been|the|our|hes|shes|theyre)$/;

/** "Here 45 min, 15 manual, the rest TE": times that the first one holds. "Here 30 min, TE" has no other time. */
const hasParts = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(to)
    .some(
      ({ kind, text }) =>
        (kind === 'number' && Number(text) >= fewestMinutes.bare) ||
        /^(rest|remaining|remainder)$/.test(text),
    );

/** "PT was there himself 30 min": who treats was with the patient. */
const isTherapists = (tokens: readonly Token[], at: number): boolean =>
  /^(was|were)$/.test(tokens[at - 1]?.text ?? '') &&
  (/^(i|we|therapist)$/.test(tokens[at - 2]?.text ?? '') || /^(PT|OT)$/.test(tokens[at - 2]?.raw ?? ''));

/** "He was here 45 min", "in the building an hour", "here 2:00-2:45, …": how long somebody stayed is no time of treatment. */
export function isStay(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  let at = from - 1;
  while (small.test(tokens[at]?.text ?? '') && at > from - 4) at--;
  // "In from 10 to 11"
  const isIn = tokens[at]?.text === 'from' && /^(in|here|there)$/.test(tokens[at - 1]?.text ?? '');
  if (isIn) at--;
  const opens = at === 0 || /^[:,;.\n]$/.test(tokens[at - 1]?.text ?? '');
  if (isTherapists(tokens, at)) return false;
  return (
    (isIn || place.test(tokens[at]?.text ?? '')) &&
    ((opens && hasParts(tokens, to)) || within.test(tokens[at - 1]?.text ?? '')) &&
    !/^(of|on|doing|for|session|visit|te|with)$/.test(
      tokens[tokens[to]?.text === 'straight' ? to + 1 : to]?.text ?? '',
    )
  );
}
