import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { silent } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';

/** What is said where rules/out-of-scope.yml have no entry for a request of an older button. */
const unnamed = 'That is not covered here. Whoever is in charge of it at your clinic answers it.';

/**
 * Not ours: one sentence names what was asked for, one says who answers such things; no code, unit or modifier stands
 * in them, and nothing of the visit that was talked about before.
 *
 * @see rules/out-of-scope.yml
 */
export function shapeOutOfScope({ decision, ruleSet, request }: Asked): Shaped {
  const nextDoor = request.nextDoor === null ? undefined : ruleSet.outOfScope[request.nextDoor];
  const text = nextDoor ? `${nextDoor.say} ${nextDoor.whoAnswers}` : unnamed;
  return {
    status: 'out-of-scope',
    decision: silent(decision, [
      finding('out-of-scope', 'answer', [], text, nextDoor?.source ?? authorities.practice),
    ]),
  };
}
