import type { AskId, Discipline, Service } from '../core/visit.ts';

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
  factors: NonNullable<Service['factors']> | undefined;
  /** How many limbs, parts of the spine or muscles were measured or treated, where the code goes by their number. */
  areas: number | undefined;
  /** Further quarter hours in which a needle was newly placed. */
  insertions: number | undefined;
  /** A test of which no report of its own was written. */
  unreported: true | undefined;
  /** Under whose plan of care, where two disciplines treated. */
  discipline: Discipline | undefined;
  /** "20-25 min": the ends, where they make different units and so no minutes are known. */
  minutesBetween: NonNullable<Service['minutesBetween']> | undefined;
  unitsSaid: number | null;
  modifiersSaid: string[];
}

/** Somebody who gave a service; `together`: two clinicians at once; `either`: two, and nobody said which minutes were whose. */
export type Who = 'therapist' | 'assistant' | 'aide' | 'student' | 'together' | 'either';

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
    factors: undefined,
    areas: undefined,
    insertions: undefined,
    unreported: undefined,
    discipline: undefined,
    minutesBetween: undefined,
  };
  return Object.assign(mention, told);
}

/**
 * A copy of a mention in which some is told anew. Written out field by field, also what is told of few: a spread gives what it
 * makes a hidden class of its own each place it stands, and what reads mentions of a hundred classes takes ten times as long.
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
    factors: mention.factors,
    areas: mention.areas,
    insertions: mention.insertions,
    unreported: mention.unreported,
    discipline: mention.discipline,
    minutesBetween: mention.minutesBetween,
  };
  return Object.assign(copy, told);
}
