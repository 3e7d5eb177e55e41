import { gather } from '../../../core/gather.ts';
import { type Draft, draftWith, seen } from '../../draft.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import { tells } from '../../words/word-lists.ts';
import { areApart } from '../people/patients/is-one-by-one.ts';
import { onlyUnder, placesToTell } from './only-under.ts';
import { JOINT, patientsTold } from './patients-told.ts';
import { type Label, toldUnder } from './told-under.ts';

/**
 * Keeps what several patients had apart, which is never added up. Where one of them is asked about ("what is on B's claim"), what
 * the others had alone is left out; else it is asked for whom the claim is, where two had something of their own.
 *
 * @example 'patient A gait 20, patient B gait 15, claim for B?' // 97116 with 15 minutes
 */
export function patientsApart(draft: Draft): Draft {
  const told = patientsTold(draft);
  if (told.length < 2) return haveTimesEach(draft) ? draftWith(draft, { several: 'patients' }) : draft;
  const places = placesToTell(draft);
  const asked = patientAsked(draft, told);
  const labels = asked === null ? told : told.filter((label) => !isBare(draft, label));
  const whose = toldUnder(draft.tokens, labels, places);
  const owners = new Set(gather(places, (one) => whose(one) ?? []).filter((of) => of !== JOINT));
  if (asked === null) return owners.size > 1 ? draftWith(draft, { several: 'patients' }) : draft;
  const left = onlyUnder(draft, (one) => [asked, JOINT, undefined].includes(whose(one)));
  // The shared part has words for a group; time of which nobody says what was done in it tells no claim.
  const isTold = left.mentions.length > 0 || seen(left, 'people', 'group').length > 0;
  return isTold ? left : draftWith(draft, { several: 'patients' });
}

/** "Two patients, one after the other. Al had 20 min TE, Bo 15 min": names that nobody knows for such had a time each. */
const haveTimesEach = (draft: Draft): boolean =>
  draft.counts.some(({ noun, number }) => noun === 'patients' && number > 1) &&
  areApart(draft) &&
  draft.durations.filter(({ of }) => of === 'service').length > 1;

/** The one whose claim is asked for, in a sentence that tells of no service; null where nobody or several are. */
function patientAsked(draft: Draft, told: readonly Label[]): string | null {
  const sentences = sentencesOf(draft.tokens);
  const asked = told
    .filter((label) => label.of !== JOINT && isBare(draft, label))
    .filter(({ from }) =>
      draft.tokens.some(
        (word, at) => sentences[at] === sentences[from] && tells(word, 'coding-words/asks-for-claim'),
      ),
    )
    .map(({ of }) => of);
  const [only] = asked;
  return only !== undefined && asked.every((one) => one === only) ? only : null;
}

/** In a sentence that tells of nothing given; codes without a time are asked about: "can A have 97110 and 97150?". */
function isBare(draft: Draft, { from }: Label): boolean {
  const sentences = sentencesOf(draft.tokens);
  const isHere = (one: { from: number }) => sentences[one.from] === sentences[from];
  const isAsked = draft.tokens.some(({ text }, at) => text === '?' && sentences[at] === sentences[from]);
  const typed = isAsked ? draft.mentions.filter(({ by }) => by === 'code') : [];
  return placesToTell(draft)
    .filter(isHere)
    .every((one) => typed.some((mention) => mention.from === one.from));
}
