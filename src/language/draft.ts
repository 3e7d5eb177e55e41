import type { Day, Discipline } from '../core/visit.ts';
import type { PersonalKind } from '../privacy/personal-data.ts';
import type { Sighting } from './book/find-phrases.ts';
import type { Mention, Who } from './mention.ts';
import type { Correction } from './request.ts';
import type { Share } from './slots/times/scope/shares.ts';
import type { UnitsPaid } from './slots/units-paid.ts';
import type { Token } from './words/tokens.ts';

export { type Mention, mentionWith, newMention, type Who } from './mention.ts';

/** Minutes said somewhere in the message, not yet given to a service. */
export interface Duration {
  from: number;
  to: number;
  minutes: number;
  /**
   * Of one service, of each ("15 min each"), of all together ("15 min total"), of the timed services together
   * ("38 timed minutes"), or a rest, which counts for nothing.
   */
  of: 'service' | 'each' | 'all' | 'timed' | 'rest';
  /** A token of the service that it was read beside, where nothing else can own it ("TE-23 NMR-8"). */
  owner?: number;
  /** Who treated in these minutes, where that was said. */
  by?: Who;
  /** Minutes of it that an assistant gave ("23 min, 10 of it by the PTA"). */
  assistantPart?: number;
  /** It was a part of the time before, and is taken off it ("TE 30, 10 of that manual, NMR 15"). */
  isOff?: true;
  /** The upper end of "20-25 min", of which `minutes` is the lower. */
  most?: number;
}

/** "3 regions", "4 muscles", "3 pts": a number with what it counts. A range counts as its upper end. */
export interface Count {
  from: number;
  to: number;
  number: number;
  noun: string;
}

/** Everything that was seen in one message. Refiners take one and give back a better one. */
export interface Draft {
  tokens: readonly Token[];
  mentions: Mention[];
  /** Services that the message denies ("no CMT"): none of the visit, but a reply may take them out of one. */
  denied: Mention[];
  durations: Duration[];
  /** Parts of a time that are told as parts: "half manual", "the rest exercise". */
  shares: readonly Share[];
  counts: Count[];
  /** Phrases of rules/ and intents/ that were found, in the order of the message. */
  sightings: Sighting[];
  modifiers: { code: string; from: number; to: number }[];
  totalMinutes: number | null;
  /** Minutes of all timed services together, where they were said. */
  timedMinutes: number | null;
  date: Day | null;
  /** The tokens that name the date. */
  dateAt: { from: number; to: number } | null;
  /** Therapy charges of the year so far, in dollars. */
  spentThisYear: number | null;
  payer: string | null;
  discipline: Discipline | null;
  corrections: Correction[];
  unknownCodes: string[];
  nextDoor: number | null;
  /** Codes that rules/ do not have, or have next door, with their places. */
  strangers: { code: string; from: number; to: number }[];
  /** Reason and remark codes of a denial. */
  denials: string[];
  /** Units that a payer paid of more that were billed. */
  unitsPaid: UnitsPaid | null;
  /** The code that a payer made of the one that was sent. */
  paidAs: string | null;
  /** Kinds of patient data that the message seems to hold; none of it is in the tokens. */
  personal: PersonalKind[];
  /** Where names stood, by the token behind them; `of` tells persons apart, and no name is kept. */
  named: { of: string; from: number; to: number }[];
  /** Visits of several days, or of several patients, of which nobody said which one is asked about. */
  several: 'days' | 'patients' | null;
  /** The message took back a part of itself, which is read as it was meant. */
  putRight: boolean;
}

/** A copy of a draft of which some is better. Written out as `mentionWith` is, and for the same reason. */
export function draftWith(draft: Draft, better: Partial<Draft>): Draft {
  const copy: Draft = {
    tokens: draft.tokens,
    mentions: draft.mentions,
    denied: draft.denied,
    durations: draft.durations,
    shares: draft.shares,
    counts: draft.counts,
    sightings: draft.sightings,
    modifiers: draft.modifiers,
    totalMinutes: draft.totalMinutes,
    timedMinutes: draft.timedMinutes,
    date: draft.date,
    dateAt: draft.dateAt,
    spentThisYear: draft.spentThisYear,
    payer: draft.payer,
    discipline: draft.discipline,
    corrections: draft.corrections,
    unknownCodes: draft.unknownCodes,
    nextDoor: draft.nextDoor,
    strangers: draft.strangers,
    denials: draft.denials,
    unitsPaid: draft.unitsPaid,
    paidAs: draft.paidAs,
    personal: draft.personal,
    named: draft.named,
    several: draft.several,
    putRight: draft.putRight,
  };
  return Object.assign(copy, better);
}

/** @returns the sightings of one slot, of one value where given */
export function seen(draft: Pick<Draft, 'sightings'>, slot: string, value?: string): Sighting[] {
  const found: Sighting[] = [];
  for (const sighting of draft.sightings)
    if (sighting.slot === slot && (value === undefined || sighting.value === value)) found.push(sighting);
  return found;
}
