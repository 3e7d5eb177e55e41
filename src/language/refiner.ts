import type { Draft } from './draft.ts';
import type { Model } from './model.ts';
import type { KindOfService } from './refine/kinds-of-service.ts';

/** What a step works on: without it there is nothing that the step could better. */
export interface Needs {
  /** Words of one of these slots, or one of these signs. */
  words?: readonly string[];
  signs?: readonly string[];
  /** A service of which it is open which code it is. */
  open?: true;
  /** A service of this kind, or one of which nobody knows what it is, or none at all. */
  of?: KindOfService;
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
