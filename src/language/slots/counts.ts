import type { Count } from '../draft.ts';
import type { Model } from '../model.ts';
import { isHelperWord } from '../people/is-assistant-word.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { areAsked } from './counted.ts';
import { countsPatients, isOfPeopleTogether } from './counts-patients.ts';
import { labelledCount } from './labelled-count.ts';
import { areRegionsInAll } from './regions-in-all.ts';

/** What is counted, each by a list of intents/vocabulary/counted.yml. */
const nouns = ['regions', 'muscles', 'patients', 'caregivers', 'units', 'days'] as const;
/** No visit counts more of anything but days, which are those of one month. */
const MOST = 20;
const DAYS = 31;
/** Regions of the spine and beside it. */
const MOST_REGIONS = 10;
/** So many patients are told of by what they have: "5 stroke patients"; a larger number before "knee patients" is a time. */
const MOST_TOLD_OF = 6;
/** These lead on to something else: "3 for Medicare patients". */
const leadsOn = /^(min|mins|minutes?|m|with|w|for|to|from|by|in|on|and|per|each|all|my|our|x|u|units?)$/;
/** Behind one or two words for what several patients have: "5 different stroke patients", "3 post op pts". */
function behindKind(tokens: readonly Token[], at: number): number {
  for (const to of [at + 1, at + 2]) {
    const kind = tokens[to - 1];
    if (kind?.kind !== 'word' || leadsOn.test(kind.text)) return at;
    if (/^(patients|pts|clients|kids|survivors|vets|veterans|residents)$/.test(tokens[to]?.text ?? ''))
      return to;
  }
  return at;
}

/** "18 of the 30 days": the first number counts, of so many as there were. */
function behindWhole(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'of') return at;
  let next = at + 1;
  while (/^(the|last|past|those|these|her|his)$/.test(tokens[next]?.text ?? '') && next < at + 3) next++;
  return readNumber(tokens, next)?.to ?? at;
}

/** "A pair of kids": two of them. */
const pairAt = (tokens: readonly Token[], at: number): { value: number; to: number } | null =>
  tokens[at + 1]?.text === 'of' && /^(pair|couple)$/.test(tokens[at]?.text ?? '')
    ? { value: 2, to: at + 1 }
    : null;

/** So many muscles are needled on one day; a needle is longer than so many millimetres. */
const MOST_MUSCLES = 12;
const isNeedling = ({ text }: Token): boolean => /^(dn|dry|needled|needling|needles|2056[01])$/.test(text);

/** "All five" are the regions of the spine where an adjustment is told; else they may be units. */
const isOfAdjusting = (word: Token): boolean =>
  tells(word, 'adjusting/adjusts') || /^(spine|spinal|regions?)$/.test(word.text);

/** So many patients may be told of by one word of a plan and a lone "pt": "3 medicare pt". */
const MOST_OF_ONE = 4;
const plan = /^(med|mcr|medicare|medicaid|b)$/;
const isOfGroup = (token: Token): boolean =>
  isOfPeopleTogether(token) || /^(group|grp|class)$/.test(token.text);

/** Somebody who looks after the patient is taught: "caregiver ed 10 pt present". */
const teaching = /^(caregiver|caregivers|ed|edu|educ|training|taught|teaching)$/;

/** "Pt present", "patient in the room". */
const isOneThere = (tokens: readonly Token[], to: number): boolean =>
  /^(patient|pt)$/.test(tokens[to]?.text ?? '') &&
  /^(present|there|was|is|in|also|watching|participated)$/.test(tokens[to + 1]?.text ?? '');

/** "10 medicare pt": a plan between the number and one patient. */
const isOnePatient = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(patient|pt)$/.test(tokens[to]?.text ?? '') && tokens.slice(from, to).some(({ text }) => plan.test(text));

/**
 * Finds numbers of regions, muscles, patients and units: "3 regions", "1-2 regions" (2), "four muscles", "3 pts".
 * A range counts as its upper end, since a code that begins with the range holds both.
 */
export function seeCounts(tokens: readonly Token[], { cmtCodes }: Pick<Model, 'cmtCodes'>): Count[] {
  const isAdjusting = (token: Token): boolean => isOfAdjusting(token) || cmtCodes.includes(token.text);
  const seen: Count[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const labelled = labelledCount(tokens, at);
    if (labelled) {
      seen.push(labelled);
      at = labelled.to - 1;
      continue;
    }
    const pair = pairAt(tokens, at);
    const first = readNumber(tokens, at) ?? pair;
    if (!first || first.value > DAYS || !Number.isInteger(first.value)) continue;
    // "97140: 0:14 medicare pt" is a time.
    if (tokens[at]?.glued && tokens[at - 1]?.text === ':') continue;
    const range = /^(-|to|or|\/)$/.test(tokens[first.to]?.text ?? '')
      ? readNumber(tokens, first.to + 1)
      : null;
    const number = range && range.value > first.value && range.value <= DAYS ? range : first;
    let to = behindWhole(tokens, number.to);
    while (tells(tokens[to], 'counted/between') && to < number.to + 3) to++;
    if (number.value <= MOST_TOLD_OF) to = behindKind(tokens, to);
    const all =
      tokens.some(isAdjusting) &&
      ((number.value === 5 && tokens[at - 1]?.text === 'all') ||
        areRegionsInAll(tokens, number.to, number.value));
    const word = tokens[to]?.text ?? '';
    const people = countsPatients(tokens, at, to);
    // "8 of u/s" is ultrasound.
    const sound = word === 'u' && /^[/.]$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === 's';
    // "DN 4 mm": muscles, where needles are told of; they have their own length in millimetres.
    const areMuscles = word === 'mm' && number.value <= MOST_MUSCLES && tokens.some(isNeedling);
    const noun = sound
      ? undefined
      : areMuscles
        ? 'muscles'
        : (nouns.find((thing) => tells(tokens[to], `counted/${thing}`)) ??
          (people ? 'patients' : all ? 'regions' : undefined));
    // "15 PT", "12 pta, 20 pt" tell who treated; a lone patient is written "1 pt".
    // "Two PTs": capitals are the profession, and small letters patients.
    if (tokens[to]?.raw === 'PTs') continue;
    const isWho = tokens[to]?.raw === 'PT' || (word === 'pt' && tokens.some(isHelperWord));
    if (pair && noun !== 'patients') continue;
    if (!noun || (isWho && number.value > 4)) continue;
    if (areAsked(tokens, to, number.value)) continue;
    // "3 PT visits last week" are visits.
    if (noun === 'patients' && /^(visits?|sessions?|appointments?|appts?)$/.test(tokens[to + 1]?.text ?? ''))
      continue;
    // "Is that the five region code" asks for a code, and says nothing of the regions.
    if (noun === 'regions' && tokens[to + 1]?.text === 'code') continue;
    if (number.value > MOST && noun !== 'days') continue;
    // "97140 15 other region": minutes, and where they were given.
    if (noun === 'regions' && number.value > MOST_REGIONS) continue;
    // "The aide did the bike with him 10 mcr pt": a patient of that plan, behind a time.
    const mayBeTime = number.value > MOST_OF_ONE && !tokens.some(isOfGroup);
    // "Caregiver ed 10 pt present" as well.
    const isTaught = () => tokens.some(({ text }) => teaching.test(text));
    if (mayBeTime && (isOnePatient(tokens, number.to, to) || (isOneThere(tokens, to) && isTaught())))
      continue;
    // "Level 3 new patient" is one patient.
    if (/^(level|lvl|lev)$/.test(tokens[at - 1]?.text ?? '')) continue;
    seen.push({ from: at, to: to + 1, number: number.value, noun });
    at = to;
  }
  return seen;
}
