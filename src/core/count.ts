/** How a code outside the pool of 15-minute codes is counted, as its rule file says. Minutes are whole. */
export type Count = (Opening | CountedWith | Monthly | Each | ByArea | Once) & {
  /** The clock in a sentence or two, in own words. */
  says: string;
  /** What print leaves open about pooling: said where timed 15-minute codes stand beside it. */
  apart: string | null;
  sources: string[];
  confidence: 'high' | 'medium' | 'low' | 'recalled';
};

/** One code opens the day with its first period; others go on behind it. */
export interface Opening {
  kind: 'opening';
  /** Minutes of the opening period. */
  first: number;
  /** Minutes of every further period. */
  each: number;
  /** The codes of further periods; the first is the one that goes on by itself. */
  further: string[];
  /** What a part of a period makes: a unit past its half, nothing before it is whole, or print disagrees. */
  part: 'half' | 'whole' | 'disputed';
  /** A further period counts only where a needle was newly placed in it. */
  newNeedle: boolean;
  /** The patient is not there: its minutes are no part of the visit. */
  patientAway: boolean;
  /** What to ask where the minutes alone do not settle the units. */
  question: string | null;
}

/** Counted by the clock that stands in the file of the code that opens: `97130` by `97129`. */
export interface CountedWith {
  kind: 'with';
  /** The codes that may open; the first is meant where none is named. */
  opening: string[];
}

/** Minutes of a calendar month, full periods only: a short month has a code of its own. */
export interface Monthly {
  kind: 'month';
  first: number;
  each: number;
  further: string;
  short: { code: string; from: number };
}

/** One unit for each period of so many minutes, past its half. */
export interface Each {
  kind: 'each';
  minutes: number;
}

/** One unit for each limb or part of the spine that was measured. */
export interface ByArea {
  kind: 'area';
  /** More than so many are never counted; null without a bound of the code's own. */
  most: number | null;
}

/** One unit, whatever the minutes. */
export interface Once {
  kind: 'once';
}
