import { isAssistantWord, isPatients } from './patient-nouns.ts';
import type { Token } from './words/tokens.ts';

/** What a number counts where it is no time. */
const counted =
  /^(patients?|pts?|people|clients?|others|regions?|areas?|muscles?|needles?|units?|u|sets?|reps?|repetitions?|ways?|x|times|visits?|lbs?|pounds?|kg|degrees?|years?|yo|yr|yrs|weeks?|wks?|days?|sessions?|feet|ft|meters?|steps?|stairs|inches|levels?|exercises?|cues|hours?|hrs?|months?|mos?|segments?|vertebrae|joints?|limbs?|sides?|codes?|modifiers?|modifer|mod|characters?|percent|%|dollars|bucks|hz|mph|mets?|laps?|points?|claims?|secs?|seconds?|s|therapists?|lines?|goals?|knots?|spots?|cones?|segs?|hurdles?|targets?|calls|texts|emails|messages)$/;

/**
 * Whether the token behind a number says what it counts: "4 patients", "10 lb", "3 sets", "8 more visits"; then it is no time.
 *
 * @param at the token behind the number
 */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const isMore = /^(more|additional|extra|further|other)$/.test(tokens[at]?.text ?? '');
  const word = tokens[isMore ? at + 1 : at]?.text ?? '';
  // "15 PT, 15 PTA" says who treated.
  if (/^[PO]TA?$/.test(tokens[at]?.raw ?? '')) return false;
  if (word === 'pt' && tokens.some(isAssistantWord)) return false;
  return counted.test(word) || isPatients(word);
}
