import type { Draft } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';
import type { Place } from './at-work.ts';
import type { Profession } from './professions.ts';

const ours = /^(our|my|another|other|second|by|one)$/;

/** Whether a profession is told of as who treated: beside another one, before a verb of treating, a service or a time. */
export function isAtWorkHere(
  draft: Draft,
  { from, to }: Place,
  others: readonly Profession[],
  evaluations: readonly Place[],
): boolean {
  const { tokens, mentions, durations } = draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  const skip = (at: number, words: RegExp) => (words.test(text(at)) ? at + 1 : at);
  const before = article.test(text(from - 1)) ? from - 2 : from - 1;
  if (ours.test(text(before))) return true;
  const isBeside = others.some(
    (other) =>
      (other.to + 1 === from && joins.test(text(other.to))) ||
      (to + 1 === other.from && joins.test(text(to))),
  );
  // "PT eval" names the profession in the service.
  if (isBeside || evaluations.some((service) => service.from <= from && from < service.to)) return true;
  const next = skip(to, /^[:(-]$/);
  const works = tells(tokens[next], 'at-work/gives') || tells(tokens[next], 'at-work/evaluates');
  const behind = skip(works ? next + 1 : next, article);
  const starts = (place: Place) => place.from === behind;
  // "The 97110 PT did", "97110 that the PT did".
  const led = /^(that|which)$/.test(text(before)) ? before - 1 : before;
  if (works && /^$|^[,.;?!]$|^(and|but)$/.test(text(behind)) && mentions.some((one) => one.to === led + 1))
    return true;
  // "OT came in for 20 min of self care"; of "PT came in for 20" it is the patient as often.
  if (comesIn(tokens, to) && (others.length > 0 || tokens[from]?.raw === 'OT')) return true;
  // "PT did 20 min of bike" is the patient as often, unless another profession is told of as well.
  if (others.length > 0)
    return mentions.some(starts) || durations.some(starts) || works || tells(tokens[next], 'at-work/bills');
  // "PT saw an established pt": who has a patient is none.
  if (works && mayBeSeen(tokens, behind)) return true;
  return works ? tells(tokens[next], 'at-work/evaluates') || evaluations.some(starts) : mentions.some(starts);
}

/** "Came in for", "stepped in and did": somebody joins a visit of others, behind their name. */
export const comesIn = (tokens: Draft['tokens'], at: number): boolean =>
  /^(came|comes|joined|stepped|popped|jumped)$/.test(tokens[at]?.text ?? '') &&
  /^(in|over|by)$/.test(tokens[at + 1]?.text ?? '') &&
  /^(for|to|and|after|at)$/.test(tokens[at + 2]?.text ?? '');

/** A patient as who was seen: "a pt", "established pt", "new patient". */
const mayBeSeen = (tokens: Draft['tokens'], at: number): boolean =>
  tokens
    .slice(at, at + 3)
    .some(
      ({ text }, next, words) =>
        /^(pt|patient|client|person)$/.test(text) &&
        words.slice(0, next).every((one) => tells(one, 'at-work/kind-of-patient')),
    );

const article = /^(the|a|an)$/;

/** Signs and words between two professions told of side by side. */
export const joins = /^(and|&|\/|\+|or|n)$/;
