import type { AskId, Day, Discipline, Service } from '../core/visit.ts';
import type { PersonalKind } from '../privacy/personal-data.ts';
import type { Sighting } from './book/find-phrases.ts';
import type { Model } from './model.ts';
import type { Correction } from './request.ts';
import type { UnitsPaid } from './slots/units-paid.ts';
import type { Token } from './words/tokens.ts';

/** A service that the message names, on its way to a `Service`: what the refiners work on. */
export interface Mention {
  /** Place in the message, tokens `from` up to, not including, `to`. */
  from: number;
  to: number;
  /** How it was named: by its number, its name, an activity of one code, or words that fit several. */
  by: 'code' | 'name' | 'activity' | 'phrase' | 'group';
  codes: string[];
  /** The code that staff mostly mean by this word where minutes stand beside it. */
  usual: string | null;
  open: AskId | null;
  /** Index into RuleSet.ambiguous, for `by: 'phrase'`. */
  phrase: number | null;
  /** Durations said for it, in minutes: several bouts add up. */
  minutes: number[];
  contact: Service['contact'];
  regions: string[];
  spinalRegions: number | null;
  /** How many times a region or level was named for it: "L3 L4 L5" are three of one region. */
  levels: number;
  assistantMinutes: number | null;
  /** Minutes in which two clinicians treated the patient at once. */
  togetherMinutes: number | null;
  /** Who gave it, where that was said. */
  giver: Who | null;
  /** What was told of the factors of an evaluation's level, by their id. */
  factors?: NonNullable<Service['factors']>;
  /** Limbs and parts of the spine measured. */
  areas?: number;
  /** Further quarter hours in which a needle was newly placed. */
  insertions?: number;
  /** A test of which no report of its own was written. */
  unreported?: true;
  /** Under whose plan of care, where two disciplines treated. */
  discipline?: Discipline;
  unitsSaid: number | null;
  modifiersSaid: string[];
}

/** Somebody who gave a service; `together`: two clinicians at once; `either`: two, and nobody said which minutes were whose. */
export type Who = 'therapist' | 'assistant' | 'aide' | 'student' | 'together' | 'either';

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
}

/** @returns a mention of `codes` at `from`, with nothing else known of it than what is `told` */
export function newMention(
  from: number,
  to: number,
  by: Mention['by'],
  codes: string[],
  told: Partial<Mention> = {},
): Mention {
  const mention: Mention = {
    from,
    to,
    by,
    codes,
    usual: null,
    open: null,
    phrase: null,
    minutes: [],
    contact: null,
    regions: [],
    spinalRegions: null,
    levels: 0,
    assistantMinutes: null,
    togetherMinutes: null,
    giver: null,
    unitsSaid: null,
    modifiersSaid: [],
  };
  return Object.assign(mention, told);
}

/**
 * A copy of a mention in which some is told anew. Written out field by field: a spread gives what it makes a hidden class
 * of its own each place it stands, and what reads mentions of a hundred classes takes ten times as long.
 */
export function mentionWith(mention: Mention, told: Partial<Mention>): Mention {
  const copy: Mention = {
    from: mention.from,
    to: mention.to,
    by: mention.by,
    codes: mention.codes,
    usual: mention.usual,
    open: mention.open,
    phrase: mention.phrase,
    minutes: mention.minutes,
    contact: mention.contact,
    regions: mention.regions,
    spinalRegions: mention.spinalRegions,
    levels: mention.levels,
    assistantMinutes: mention.assistantMinutes,
    togetherMinutes: mention.togetherMinutes,
    giver: mention.giver,
    unitsSaid: mention.unitsSaid,
    modifiersSaid: mention.modifiersSaid,
  };
  if (mention.factors !== undefined) copy.factors = mention.factors;
  if (mention.areas !== undefined) copy.areas = mention.areas;
  if (mention.insertions !== undefined) copy.insertions = mention.insertions;
  if (mention.unreported) copy.unreported = true;
  if (mention.discipline !== undefined) copy.discipline = mention.discipline;
  return Object.assign(copy, told);
}

/** A copy of a draft of which some is better. Written out as `mentionWith` is, and for the same reason. */
export function draftWith(draft: Draft, better: Partial<Draft>): Draft {
  const copy: Draft = {
    tokens: draft.tokens,
    mentions: draft.mentions,
    denied: draft.denied,
    durations: draft.durations,
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
  };
  return Object.assign(copy, better);
}

/** What a step works on: without it there is nothing that the step could better. */
export interface Needs {
  /** Words of one of these slots, or one of these signs. */
  words?: readonly string[];
  signs?: readonly string[];
  /** A service of which it is open which code it is. */
  open?: true;
  /** At least so many services, and times. */
  services?: number;
  times?: number;
}

/** One step that makes a draft better. */
export interface Refiner {
  /** What the step does, as a person would say it. */
  says: string;
  /** A message without these is spared the step: most messages wake half of them. */
  needs?: Needs;
  refine(draft: Draft, model: Model): Draft;
}

/** @returns the sightings of one slot, of one value where given */
export function seen(draft: Pick<Draft, 'sightings'>, slot: string, value?: string): Sighting[] {
  const found: Sighting[] = [];
  for (const sighting of draft.sightings)
    if (sighting.slot === slot && (value === undefined || sighting.value === value)) found.push(sighting);
  return found;
}
