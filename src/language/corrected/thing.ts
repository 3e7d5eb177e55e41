import type { Span } from '../parts/spans.ts';

/** What one thing in a message may be put in the place of: a thing of the same kind. */
export type Kind =
  | 'adjustment'
  | 'service'
  | 'modifier'
  | 'time'
  | 'number'
  | 'units'
  | 'payer'
  | 'place'
  | 'clinician'
  | 'company'
  | 'presence'
  | 'day'
  | 'regions'
  | 'muscles';

/** A thing that a message tells, as one that may be corrected. */
export interface Thing extends Span {
  kind: Kind;
  /** Of a service: where it ends with the time or the units told right behind it; null where there are none. */
  withTime: number | null;
  /** Of a service: where it begins with the time told right before it; null where there is none. */
  fromTime: number | null;
  /** Of a list of places: where the last one begins. */
  last: number;
  /** Of a service, by its code or its name; of the rest, empty. */
  codes: string;
  /** Of a service: it was typed as a code. */
  typed: boolean;
  /** Of a service: it is an evaluation or an office visit, whose level is open. */
  evaluates: boolean;
}

/**
 * A part of the message that goes, and what is read in its place: another part of it, a number or a time that follows from others,
 * alone or before what it is of, a sign, or nothing.
 */
export interface Edit extends Span {
  reads: Span | number | `${number} min` | { minutes: number; of: Span } | ',' | null;
}

/** Whether a time or units stand right beside a service. */
export const isTimed = ({ withTime, fromTime }: Thing): boolean => withTime !== null || fromTime !== null;

/** A service with its time. */
export const whole = ({ from, fromTime, to, withTime }: Thing): Span => ({
  from: fromTime ?? from,
  to: withTime ?? to,
});

/** Whether it is something that was given: an adjustment or another service. */
export const isService = ({ kind }: Thing): boolean => kind === 'service' || kind === 'adjustment';
