import { type Draft, seen } from '../../draft.ts';
import { covers } from '../../parts/covers.ts';

/**
 * Whether a modifier is asked for: "which modifier", "what goes on 98940". "What goes on the claim" asks for the whole of it, and
 * is a longer phrase of billing.
 */
export function modifierAsked(draft: Draft): boolean {
  if (seen(draft, 'questions', 'modifier').length > 0) return true;
  const ofClaim = seen(draft, 'questions', 'billing');
  return seen(draft, 'questions', 'goes-on').some((one) => !ofClaim.some(covers(one)));
}
