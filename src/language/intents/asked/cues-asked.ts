import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import { covers } from '../../parts/covers.ts';
import { kindOf } from '../other-business/subject-of.ts';
import { asked, type IsAsked } from './asked-part.ts';
import type { Span } from './question-part.ts';

/**
 * The values of intents/vocabulary/questions.yml by which a message asks: those of the sentence that asks, where it holds any. What a longer
 * phrase takes in asks nothing by itself: "diff regions" compares no codes, "while I was charting" asks for no note, "both at once" are
 * patients.
 *
 * @param topics subjects of the rules that were named
 * @param business words of other desks
 */
export function cuesAsked(
  draft: Draft,
  isAsked: IsAsked,
  topics: readonly Sighting[],
  business: readonly Sighting[],
): ReadonlySet<string> {
  const questions = seen(draft, 'questions');
  const longer = [
    ...topics,
    ...questions,
    ...seen(draft, 'presence'),
    ...seen(draft, 'people'),
    ...business.filter(isNoPrice),
  ];
  return new Set(
    asked(questions, isAsked)
      .filter((cue) => !longer.some(covers(cue)) && !isOfVisit(draft, cue))
      .map(({ value }) => value),
  );
}

/** Words that sound like asking and tell of the visit: "mod assist", "both shoulders", "two patients at the same time". */
export const isOfVisit = (draft: Draft, cue: Sighting): boolean =>
  isOfPayers(draft, cue) || isAssist(draft, cue) || isOfTwoSides(draft, cue) || isOfPatients(draft, cue);

/** "What do I charge each one" may ask for the code. */
const isNoPrice = ({ value }: Sighting): boolean => kindOf(value) !== 'money';

/** "BCBS vs UHC, 97140 with 98941": the payers are compared, and no services. */
const isOfPayers = (draft: Draft, { value, from, to }: Sighting): boolean =>
  value === 'compare' &&
  draft.mentions.length > 0 &&
  seen(draft, 'payers').some((payer) => payer.to === from) &&
  seen(draft, 'payers').some((payer) => payer.from === to);

/** "Mod A", "mod assist": how much help a patient needed. */
function isAssist({ tokens }: Draft, { from, to }: Span): boolean {
  const next = tokens[to]?.raw ?? '';
  return to - from === 1 && tokens[from]?.text === 'mod' && /^(A|I|assist|assistance|ind)$/.test(next);
}

/** "Two patients at the same time": it is the patients who are together. */
const isOfPatients = ({ tokens, counts }: Draft, { value, from }: Sighting): boolean =>
  value === 'pair' &&
  /^(at|together|same)$/.test(tokens[from]?.text ?? '') &&
  counts.some(({ noun, to }) => noun === 'patients' && to <= from && from - to < 2);

/** "Both ilia", "both knees": two sides of one place ask nothing of two services. */
const isOfTwoSides = (draft: Draft, { value, from, to }: Sighting): boolean =>
  value === 'pair' &&
  to === from + 1 &&
  ((draft.tokens[from]?.text === 'both' &&
    (seen(draft, 'region').some((region) => region.from === to) || isOfTwoPeople(draft, from))) ||
    (draft.tokens[from]?.text === 'together' && isOfTwoNames(draft, from)));

/** "Ann and Tom did TE together": the two of them. */
const isOfTwoNames = ({ named, mentions }: Draft, at: number): boolean =>
  named.filter(({ from }) => from <= at).length > 1 && !mentions.some(({ by }) => by === 'code');

/** "Had 2 guys, both doing strength work": the two of them. */
const isOfTwoPeople = ({ counts, mentions }: Draft, at: number): boolean =>
  counts.some(({ noun, number, to }) => noun === 'patients' && number === 2 && to <= at) &&
  !mentions.some(({ by }) => by === 'code');
