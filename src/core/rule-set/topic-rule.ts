import type { Discipline } from '../visit.ts';
import type { PayerProfile } from './payer-profile.ts';
import type { Statement } from './statement.ts';

/** What a payer's profile speaks of: its statements, how it counts units, and the codes that it does not pay by themselves. */
type About = PayerProfile['statements'][number]['about'] | 'units' | 'not-paid';

/** A subject of the field that belongs to no code, modifier or payer alone: the progress report, the notice, the rule of eights. */
export interface TopicRule {
  /** Unique: `progress-report`. */
  id: string;
  /** As a person calls it. */
  name: string;
  /** What a question about it is after. */
  intent: 'document' | 'payer-rules' | 'explain-code' | 'count-units' | 'find-modifier';
  /** How people name it. */
  phrases: string[];
  /** Words that name it only together, in any order: of every group of one list a word must stand in the message. */
  together?: string[][][];
  /** What the profile of the payer says on this subject comes first; how units are counted only of a payer that was named. */
  profile?: About | About[];
  /** What is asked is a rule, also of a code named beside it: no claim line is made and no minutes are asked for. */
  looksUp?: true;
  /** A rule about services that were given: their lines stand below it all the same. */
  keepsLines?: true;
  /** It is asked of several services together: "does 97530 come before 97140 on the claim". */
  ofSeveral?: true;
  /** Subjects whose name it takes in: of "97164 for the progress report" it is asked, not of the report. */
  over?: string[];
  /** Minutes told beside it, and no service, are what is asked about: "20 min of chart review billable?" */
  ofMinutes?: true;
  /** It says of what is next door too, as x-rays, that it is not paid. */
  ofNextDoor?: true;
  /** It speaks of timed codes: whether a code named beside it is one comes first. */
  ofTimedCodes?: true;
  /** It speaks of limits of units: the figure of a code named beside it comes first. */
  ofLimits?: true;
  /** It says what a payer pays less for, so that words of payment send it to no other desk. */
  ofPayment?: true;
  /** It says where a payer wants which diagnosis, so that words of diagnoses send it to no other desk. */
  ofDiagnosis?: true;
  /** A figure that is looked up by date of service and said first. */
  figure?: 'therapy-threshold';
  /** What is said of it, the most asked first. */
  says: (Statement & {
    /** Payer ids whose rule it is; absent: everybody's. */
    payers?: string[];
    /** Codes that it speaks of: the answer is about them too. */
    codes?: string[];
    /** Who bills; absent: everybody. */
    disciplines?: Discipline[];
  })[];
}
