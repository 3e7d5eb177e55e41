import type { AskId } from './ask.ts';

/** Who bills. */
export type Discipline = 'chiropractic' | 'pt' | 'ot';

/** One service of the visit, as far as it is known. */
export interface Service {
  /** One code: settled. Several: the candidates that `open` tells apart. None: only `goal` is known, or nothing. */
  codes: string[];
  /** The aim of an exercise (an id of rules/goals.yml), where the code is to be chosen from it. */
  goal: string | null;
  /** The question that settles between several `codes`. */
  open: AskId | null;
  /** Index into RuleSet.ambiguous of the phrase that raised `open`, where one did. */
  phrase?: number;
  /** Minutes given to this patient, whole, or null when not said. */
  minutes: number | null;
  /**
   * One-on-one, with other patients at the same time, or under supervision only (`unattended`); null when not said.
   */
  contact: 'one-on-one' | 'group' | 'unattended' | null;
  /** Number of spinal regions adjusted (CMT only). */
  spinalRegions: number | null;
  /** Body regions named for this service, ids of rules/regions.yml ("cervical", "upper limb"). */
  regions: string[];
  /** Minutes of `minutes` that an assistant gave alone; null when no assistant was named. */
  assistantMinutes: number | null;
  /** Units the asker had in mind ("x2"), to be confirmed or corrected. */
  unitsSaid: number | null;
  /** Modifiers the asker typed on this code ("97140-59"). */
  modifiersSaid: string[];
  /** Under whose plan of care, where one visit holds two disciplines; absent: the visit's. Pools stand apart. */
  discipline?: Discipline;
  /** What was told of the factors of an evaluation's level, by their id: a number, or a word of rules/evaluations.yml. */
  factors?: Record<string, number | string>;
  /** How many were treated or measured, for a code that goes by their number: limbs, parts of the spine, muscles. */
  areas?: number | null;
  /** Further quarter hours in which a needle was newly placed (acupuncture). */
  insertions?: number | null;
  /**
   * Minutes of `minutes` in which two clinicians treated this patient at once. `minutes` is the patient's clock: 20
   * minutes with two clinicians are 20. Where two services of the visit hold the same shared minutes, both say so, and
   * the minutes count once.
   */
  togetherMinutes?: number | null;
  /**
   * Who gave it where that was no therapist or assistant, or an assistant in minutes that nobody counted; `either`: a
   * therapist and an assistant, and nobody said whose minutes they are.
   */
  givenBy?: 'assistant' | 'aide' | 'student' | 'either';
  /** A test of which no report of its own was written. */
  unreported?: true;
  /** "20-25 min": what was told where `minutes` is open, since the two ends make different units. */
  minutesBetween?: { least: number; most: number };
}
