import type { Day } from '../core/visit.ts';
import { findPersonalData } from '../privacy/personal-data.ts';
import { withoutPersonalData } from '../privacy/without-personal-data.ts';
import { findPhrases, type Sighting } from './book/find-phrases.ts';
import { asMeant, type ReadAs } from './corrected/as-meant.ts';
import { type Draft, draftWith } from './draft.ts';
import type { Model } from './model.ts';
import { type Span, taken, tokensOf } from './parts/spans.ts';
import { knownWord } from './people/known-word.ts';
import { namesIn } from './people/names-in.ts';
import { asReckoned } from './reckoned/as-reckoned.ts';
import { seeCodes } from './slots/codes/codes.ts';
import { seeDenials } from './slots/codes/denials.ts';
import { markAsked } from './slots/codes/mark-asked.ts';
import { seeModifiers } from './slots/codes/modifiers.ts';
import { seeCounts } from './slots/counts.ts';
import { seeDate } from './slots/dates.ts';
import { seeMeasured } from './slots/measured.ts';
import { seeSpent } from './slots/spent.ts';
import { seeShares } from './slots/times/scope/shares.ts';
import { seeTimes } from './slots/times/see-times.ts';
import { seeUnitsPaid } from './slots/units-paid.ts';
import { isNumberWord } from './words/numbers/number-words.ts';
import { dictated } from './words/signs/dictated.ts';
import { normalize } from './words/signs/normalize.ts';
import type { Token } from './words/tokens.ts';
import { wordsMeant } from './words-meant.ts';

/**
 * Things of one kind that are read of a message at most. Refiners compare them with each other, so that their number,
 * not the length of the message, is what costs; no visit holds a fourth of them.
 */
const MOST = 30;
/** Corrections within one message that are read at most. */
const MOST_CORRECTIONS = 5;
/** Times told by others that are worked out at most. */
const MOST_RECKONED = 3;

/**
 * Sees every slot of a message, each by itself; what belongs together is joined later. Days told from the day of asking need
 * `today`. Never throws: a message that holds nothing of the field gives an empty draft.
 */
export function seeDraft(text: string, model: Model, today: Day | null = null, as: ReadAs = 'alone'): Draft {
  let typed = dictated(normalize(text), model.wordLists);
  let draft = seeTyped(typed, model, today);
  const { personal } = draft;
  for (let corrected = 0; corrected < MOST_CORRECTIONS; corrected++) {
    const meant = asMeant(typed, draft, model, as);
    if (meant === null) break;
    typed = meant;
    draft = draftWith(seeTyped(typed, model, today), { personal, putRight: true });
  }
  for (let reckoned = 0; reckoned < MOST_RECKONED; reckoned++) {
    const figure = asReckoned(typed, draft, model);
    if (figure === null) break;
    typed = figure;
    draft = draftWith(seeTyped(typed, model, today), { personal, putRight: draft.putRight });
  }
  return draft;
}

function seeTyped(typed: string, model: Model, today: Day | null): Draft {
  const personal = findPersonalData(typed, knownWord(model));
  const plain = withoutPersonalData(typed, personal);
  const tokens = wordsMeant(plain, model);
  const date = seeDate(plain, today);
  const dateAt = date && tokensOf(tokens, date);
  const spent = seeSpent(plain);
  const spentAt = spent && tokensOf(tokens, spent);
  const codes = seeCodes(tokens, model);
  const sightings = withMark(tokens, findPhrases(tokens, model.book));
  const payers = sightings.filter(({ slot }) => slot === 'payers');
  const denials = seeDenials(tokens, model, payers).slice(0, MOST);
  const measured = seeMeasured(tokens);
  const isTaken = taken(tokens, [
    ...codes.mentions,
    ...denials,
    ...(dateAt ? [dateAt] : []),
    ...(spentAt ? [spentAt] : []),
  ]);
  const isFree = ({ from, to }: Span) => !isTaken.slice(from, to).includes(true);
  // A gap of a phrase may hold anything: "what does 97110 pay".
  const hasFreeEnds = ({ from, to }: Span) => !isTaken[from] && !isTaken[to - 1];
  const isOfDate = ({ slot, from, to }: Span & { slot: string }) =>
    slot === 'topic-word' && dateAt !== null && dateAt.from <= from && to <= dateAt.to;
  // "98940 twice in one day": a code may be one of the words that name a subject together.
  const isCode = ({ slot, from, to }: Span & { slot: string }) =>
    slot === 'topic-word' && codes.mentions.some((one) => one.from === from && to <= one.to);
  const modifiers = seeModifiers(tokens, model).filter(isFree).slice(0, MOST);
  const isModifier = ({ from, to }: Span) => modifiers.some((one) => one.from === from && one.to === to);
  return {
    tokens,
    mentions: codes.mentions.slice(0, MOST),
    denied: [],
    durations: seeTimes(tokens, measured, model)
      // "From 1:00, 97110 until 1:20": a stretch may hold what was done in it.
      .filter((time) => hasFreeEnds(time) && !isModifier(time))
      .slice(0, MOST),
    shares: seeShares(tokens, model.sharePhrases),
    counts: [...seeCounts(tokens, model), ...measured].filter(isFree).slice(0, MOST),
    sightings: sightings
      // The date of service is one of the days told of, and its year a word of "the threshold in 2027".
      .filter(
        (sighting) =>
          (hasFreeEnds(sighting) || sighting.slot === 'days' || isOfDate(sighting) || isCode(sighting)) &&
          !isNumber(tokens, sighting),
      )
      .slice(0, 8 * MOST),
    modifiers,
    totalMinutes: null,
    timedMinutes: null,
    date: date?.day ?? null,
    dateAt,
    spentThisYear: spent?.dollars ?? null,
    payer: null,
    discipline: null,
    corrections: codes.corrections,
    unknownCodes: codes.unknownCodes,
    nextDoor: codes.nextDoor,
    strangers: codes.strangers.slice(0, MOST),
    denials: [...new Set(denials.map(({ code }) => code))],
    unitsPaid: seeUnitsPaid(tokens),
    paidAs: null,
    personal: [...new Set(personal.map(({ kind }) => kind))],
    named: namesIn(typed, tokens, personal),
    several: null,
    putRight: false,
  };
}

/** "Ten" is a number, never the singular of TENS. */
function isNumber(tokens: readonly Token[], { from, to }: Span): boolean {
  return to - from === 1 && isNumberWord(tokens[from]);
}

/** What asks for a modifier without a word for it is seen as what asks for one by its name. */
function withMark(tokens: readonly Token[], found: Sighting[]): Sighting[] {
  const mark = markAsked(tokens, found);
  return mark === null ? found : [...found, mark].sort((one, other) => one.from - other.from);
}
