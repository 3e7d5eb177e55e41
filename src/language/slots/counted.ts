import { holdsHelper } from '../people/is-assistant-word.ts';
import { fewestMinutes } from '../words/numbers/fewest-minutes.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';

/** A quarter hour, and more units than any line has. */
const NO_UNITS = 15;

/** No service takes longer. */
const LONGEST = 120;

const isTimeBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at - 1).some(({ kind, text }, place) => {
    const isTime = kind === 'number' && Number(text) >= fewestMinutes.aboveScores && Number(text) <= LONGEST;
    const next = tokens[place + 2];
    const goesOn = next?.kind === 'number' && Number(next.text) <= LONGEST;
    const sign = tokens[place + 1]?.text ?? '';
    return isTime && !/^(units?|x|%)$/.test(sign) && !(goesOn && /^[-/:.]$/.test(sign));
  });

/**
 * "Therex 30 units?", "TE 20 MT 10 units": units are asked for, and the number before them is minutes; "billed 15 units by mistake" counts
 * them.
 */
export const areAsked = (tokens: readonly Token[], at: number, number: number): boolean =>
  /^units?$/.test(tokens[at]?.text ?? '') &&
  !/^(x|of|have|has|left|billed)$/.test(tokens[at - 2]?.text ?? '') &&
  /^([?.,!;\n]|how|pls|please|)$/.test(tokens[at + 1]?.text ?? '') &&
  (number >= NO_UNITS || (number >= fewestMinutes.aboveScores && isTimeBefore(tokens, at)));

/**
 * Whether the token behind a number says what it counts: "4 patients", "10 lb", "3 sets", "8 more visits"; then it is no time.
 *
 * @param at the token behind the number
 */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const isMore = /^(more|additional|extra|further|other)$/.test(tokens[at]?.text ?? '');
  const noun = tokens[isMore ? at + 1 : at];
  const word = noun?.text ?? '';
  // "97140 15 other region": where, and no number of them.
  if (tokens[at]?.text === 'other' && /^(region|area|site|side|spot|joint|part)$/.test(word)) return false;
  // "Therex 30 units?": no line has so many, so that they are minutes.
  if (areAsked(tokens, at, Number(tokens[at - 1]?.text))) return false;
  // "15 therapist present", "15 PT, 15 PTA" say who treated: of several the word would say so.
  if (/^(therapist|assistant|clinician|provider|aide|tech|student)$/.test(word)) return false;
  if (/^[PO]TA?$/.test(tokens[at]?.raw ?? '')) return false;
  if (word === 'pt' && holdsHelper(tokens)) return false;
  if (isNextService(tokens, at)) return false;
  // "MT 10 pt medicare": nobody counts ten of one patient, unless a class is told of.
  const isOne = /^(pt|patient)$/.test(word) && Number(tokens[at - 1]?.text) >= fewestMinutes.bare;
  const isOfClass = /^(group|class|circuit|session)$/.test(tokens[at + 1]?.text ?? '');
  if (isOne && !isOfClass && !tells(tokens[at + 1], 'at-work/of-patient')) return false;
  return tells(noun, 'no-time/counted') || tells(noun, 'people-words/patients');
}

/** What somebody does with exercises that are counted. */
const does =
  /^(did|does|do|doing|done|of|with|all|gave|through|the|her|his|their|x|reviewed|performed|completed|taught|assigned)$/;

/**
 * "Gait 22 exercise 23", "21 manual, 3 exercise": nobody says "3 exercise", and behind a service with its time "exercises 18" is the
 * next one. "3 exercise bands" counts the bands.
 */
function isNextService(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (!/^exercises?$/.test(word)) return false;
  const number = Number(tokens[at - 1]?.text);
  const before = tokens[at - 2];
  const closes = !tokens[at + 1] || /^[.,;:?!)\n]$/.test(tokens[at + 1]?.text ?? '');
  if (word === 'exercise' && closes && number >= fewestMinutes.told)
    return (
      !before ||
      /^([,;+&/(]|and|plus|then)$/.test(before.text) ||
      (before.kind === 'word' && !does.test(before.text))
    );
  if (!(number >= fewestMinutes.bare)) return false;
  const isBehindService = before?.kind === 'word' && !does.test(before.text);
  return isBehindService && (word === 'exercise' || tokens[at + 1]?.kind === 'number');
}
