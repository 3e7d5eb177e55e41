import type { Day, Discipline, Visit } from '../core/visit.ts';
import type { PersonalKind } from '../privacy/personal-data.ts';
import type { IntentId } from './intent-ids.ts';

export type { IntentId };

/** A code that was read as another one than typed. */
export interface Correction {
  typed: string;
  read: string;
  why: 'slip' | 'swapped-digits' | 'one-digit' | 'dictated';
}

/**
 * What was understood of a question, without any word of the asker: plain data that a button can carry
 * and a thread can keep. `null` means not said; the door fills assumptions in and names them.
 */
export interface Request {
  intent: IntentId;
  /** False below the floor: the door then says what it understood and asks. */
  sure: boolean;
  services: Visit['services'];
  payer: string | null;
  /** Other payers of whom the same was asked in one breath: "Medicare vs Cigna". Of this one answer; no thread and no button keeps them. */
  otherPayers?: string[];
  /** The plan without a profile that was named, by its id: the payer is then `commercial`. */
  plan?: string;
  /** The state that was named, two letters: some payers' rules differ by state. */
  state?: string;
  discipline: Discipline | null;
  dateOfService: Day | null;
  totalMinutes: number | null;
  /** Visits of several days or patients were told of, and none of them is asked about alone: none of their services is here. */
  several?: 'days' | 'patients';
  /** Minutes that were said to be in a group, where they may be of any of several services: it is asked of which. */
  sharedPart?: number;
  /** Minutes of a reply that may be of any of several services: it is asked of which. */
  timeToPlace?: number;
  timedMinutes?: Visit['timedMinutes'];
  partHours?: Visit['partHours'];
  regionOfTherapy: Visit['regionOfTherapy'];
  timeOfServices: Visit['timeOfServices'];
  care: Visit['care'];
  attested: Visit['attested'];
  /** Medicare therapy charges of the year so far, in dollars, where the asker named them. */
  spentThisYear?: number | null;
  /** Modifiers that the question is about ("when do I use 59"). */
  modifiers: string[];
  /** Those of them that do not stand on the line: "no GP on it, will it deny". */
  leftOff?: string[];
  /** "Do they bundle": a yes would say that two services are not paid side by side. */
  askedAgainst?: true;
  /** Id of the subject of rules/topics that is asked about. */
  topic?: string;
  /** Reason and remark codes of a denial, with their group where it was named: `CO-97`, `97`, `N362`. */
  denials?: string[];
  /** Units that the payer paid, of more that were billed. */
  unitsPaid?: number;
  /** The code that the payer made of the one that was sent. */
  paidAs?: string;
  corrections: Correction[];
  /** Codes that were typed and are described nowhere in rules/. */
  unknownCodes: string[];
  /** The side of the answer that a reply asks to see: its reasons. Of this one reply; no thread and no button keeps it. */
  show?: 'why';
  /** Index into RuleSet.outOfScope of what was asked for next door, or null. */
  nextDoor: number | null;
  /** What is next door was listed with the services as one of them. */
  nextDoorGiven?: true;
  /** Phrases whose question is still open. */
  openPhrases: OpenPhrase[];
}

/** An ambiguous phrase, as an index into RuleSet.ambiguous, of a service by its place. */
export interface OpenPhrase {
  service: number;
  phrase: number;
  /** The code that staff mostly mean by the word where minutes stand beside it: they may still be told. */
  usual?: string;
}

/** A slot and the words that filled it: shown by `npm run parse`, never stored. */
export interface Heard {
  slot: string;
  value: string;
  words: string;
}

export interface Reading {
  request: Request;
  /** Kinds of patient data that the message seems to hold, never the data. */
  personal: readonly PersonalKind[];
  /**
   * Whether it reads as said to Claimline where it does not name it; worked out only where somebody looks. `asksBack`: all
   * that could be said is a question.
   */
  saidToUs: (asksBack: boolean) => boolean;
  /** Worked out only where somebody looks. */
  heard: () => Heard[];
}
