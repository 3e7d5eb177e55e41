import type { Decision, Discipline } from '../core/visit.ts';

/** One answer, as other programs read it. @see contract: Answer */
export interface Answer extends Decision {
  question: string;
  intent: string;
  status: 'answered' | 'needs-input' | 'out-of-scope';
  sources: { id: string; title: string; locator: string; edition: string }[];
  text: string;
}

/** Who asks, and what holds where the question names nothing. */
export interface AskerContext {
  payer: string;
  discipline: Discipline;
  /** Date of service where the question names none: the caller reads the clock, not this module. */
  today: string;
}
