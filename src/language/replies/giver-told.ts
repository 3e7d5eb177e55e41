import type { Who } from '../draft.ts';
import type { Place } from '../refine/people/at-work.ts';

/** Somebody who is told of as giving the therapy, and where the reply names them. */
export interface Told extends Place {
  who: Who;
}

/** Words beside somebody who is named and nothing else: "it was the PTA", "no, the tech". */
export const besideGiver =
  /^(it|that|this|was|were|is|its|if|what|the|a|an|our|my|by|no|yes|actually|sorry|and|or|but|only|just|all|with|wait|oops|one|of|them|i|im|am|me|here|did)$/;
