import type { Who } from '../../draft.ts';
import type { Place } from '../../refine/people/givers/at-work.ts';

/** Somebody who is told of as giving the therapy, and where the reply names them. */
export interface Told extends Place {
  who: Who;
}
