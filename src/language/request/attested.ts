import type { AskId, Visit } from '../../core/visit.ts';
import type { Sighting } from '../book/find-phrases.ts';
import { type Draft, seen } from '../draft.ts';
import { isAskedWhether } from './is-asked-whether.ts';
import { isTherapistAway } from './is-therapist-away.ts';

/**
 * What the asker attests in the question itself: "ABN signed", "no ABN", "over the threshold". The longest phrase
 * about a question counts, and of two that share words the one that says no: "nobody got an ABN signed" is no signed ABN.
 */
export function attested(draft: Draft): Visit['attested'] {
  const said = seen(draft, 'attests').filter(
    (one) => !isAskedWhether(draft, one) && !isExamDenied(draft, one),
  );
  const denied = said.filter(({ value }) => value.endsWith('=no'));
  const kept = said.filter(
    (one) => denied.includes(one) || !denied.some((no) => no.from < one.to && one.from < no.to),
  );
  const longestLast = kept.sort((a, b) => a.to - a.from - (b.to - b.from));
  const away: Visit['attested'] = isTherapistAway(draft) ? { clinician: 'no' } : {};
  return Object.assign(
    away,
    Object.fromEntries(longestLast.map(({ value }) => value.split('=') as [AskId, 'yes' | 'no'])),
  );
}

/** So far before and behind it a word stands that denies it. */
const NEAR = 5;
const denies =
  /^(no|not|never|without|didnt|dont|doesnt|wasnt|isnt|werent|wont|hasnt|havent|nothing|lacks|lacked|lost|missing|forgot)$/;
const closes = /^([,.;:?!\n]|but|plus)$/;

/** "There was no separately documented exam", "separate history form was lost": of an exam that is denied nothing is attested. */
function isExamDenied({ tokens }: Draft, { value, from, to }: Sighting): boolean {
  if (value !== 'separate-exam=yes') return false;
  const before = tokens.slice(Math.max(0, from - NEAR), from).reverse();
  const behind = tokens.slice(to, to + NEAR);
  return [before, behind].some((words) => {
    const end = words.findIndex(({ text }) => closes.test(text));
    return words.slice(0, end < 0 ? NEAR : end).some(({ text }) => denies.test(text));
  });
}
