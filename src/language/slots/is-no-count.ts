import type { Count } from '../draft.ts';
import type { Token } from '../words/tokens.ts';
import { areAsked } from './counted.ts';
import type { ToldBeside } from './counted-beside.ts';
import type { NumberTold } from './counts.ts';

/** No visit counts more of anything but days. */
const MOST = 20;
/** Regions of the spine and beside it. */
const MOST_REGIONS = 10;
/** So many patients may be told of by one word of a plan and a lone "pt": "3 medicare pt"; and so many therapists. */
const MOST_OF_ONE = 4;

const plan = /^(med|mcr|medicare|medicaid|b)$/;

/** Whether a number beside a word that is counted elsewhere counts nothing here: a time, somebody who treated, a code asked for. */
export function isNoCount(
  tokens: readonly Token[],
  { from, end, to, value, isPair }: NumberTold,
  noun: Count['noun'],
  beside: ToldBeside,
): boolean {
  const word = tokens[to];
  const behind = tokens[to + 1]?.text ?? '';
  // "Two PTs": capitals are the profession, and small letters patients.
  if (word?.raw === 'PTs') return true;
  // "15 PT", "12 pta, 20 pt" tell who treated; a lone patient is written "1 pt".
  if (value > MOST_OF_ONE && (word?.raw === 'PT' || (word?.text === 'pt' && beside.helper()))) return true;
  if (isPair && noun !== 'patients') return true;
  if (areAsked(tokens, to, value)) return true;
  // "3 PT visits last week" are visits.
  if (noun === 'patients' && /^(visits?|sessions?|appointments?|appts?)$/.test(behind)) return true;
  // "Is that the five region code" asks for a code, and says nothing of the regions.
  if (noun === 'regions' && behind === 'code') return true;
  if (value > MOST && noun !== 'days') return true;
  // "97140 15 other region": minutes, and where they were given.
  if (noun === 'regions' && value > MOST_REGIONS) return true;
  // "The aide did the bike with him 10 mcr pt": a patient of that plan, behind a time. "Caregiver ed 10 pt present" as well.
  const mayBeTime = value > MOST_OF_ONE && !beside.group();
  if (mayBeTime && (isOnePatient(tokens, end, to) || (isOneThere(tokens, to) && beside.teaching())))
    return true;
  // "Level 3 new patient" is one patient.
  return /^(level|lvl|lev)$/.test(tokens[from - 1]?.text ?? '');
}

/** "Pt present", "patient in the room". */
const isOneThere = (tokens: readonly Token[], to: number): boolean =>
  /^(patient|pt)$/.test(tokens[to]?.text ?? '') &&
  /^(present|there|was|is|in|also|watching|participated)$/.test(tokens[to + 1]?.text ?? '');

/** "10 medicare pt": a plan between the number and one patient. */
const isOnePatient = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(patient|pt)$/.test(tokens[to]?.text ?? '') && tokens.slice(from, to).some(({ text }) => plan.test(text));
