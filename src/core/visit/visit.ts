import type { AskId } from './ask.ts';
import type { Day } from './day.ts';
import type { Discipline, Service } from './service.ts';

/** One visit: one patient, one date, one discipline. */
export interface Visit {
  /** Picks the rules: validity of codes, edition of the pair table, figures of the year. */
  dateOfService: Day;
  /** A payer id of the command line, e.g. `commercial`, `medicare`. */
  payer: string;
  /** The state whose rules hold, two letters, where it was named. */
  state?: string | null;
  /** Who bills: it decides the plan of care (GP or GO) and, for Medicare, the profile. */
  discipline: Discipline;
  /** In the order they were told; two of one code are two episodes, and are added up. */
  services: Service[];
  /** Total treatment minutes where the asker stated them apart from the services. */
  totalMinutes: number | null;
  /** Minutes of timed services in all, where the asker stated them; beside `totalMinutes` that is the whole visit. */
  timedMinutes?: number | null;
  /** How the schedule that applies counts a part of an hour, where print disagrees: whole hours only, or past the half. */
  partHours?: 'whole' | 'half' | null;
  /** Therapy in the region that was adjusted (`same`), in another one (`other`), or not said. */
  regionOfTherapy: 'same' | 'other' | null;
  /** Services given in the same minutes (`same`), in minutes of their own (`separate`), or not said. */
  timeOfServices: 'same' | 'separate' | null;
  /** Corrective care or maintenance, as the clinician says; never inferred. */
  care: 'active' | 'maintenance' | null;
  /** Modifiers that the question is about ("does it need KX"), whatever line they belong on. */
  modifiersAsked?: string[];
  /** What the asker answered to attestations, by question. A yes puts the modifier on the line. */
  attested: Partial<Record<AskId, 'yes' | 'no' | 'unsure'>>;
  /** Medicare therapy: allowed charges of the calendar year before this visit, in dollars, in the bucket of who bills. */
  spentThisYear?: number | null;
}
