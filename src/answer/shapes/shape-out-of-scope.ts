import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { silent } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';

/** Not ours: what was asked for is named, who answers it is said, and no code, unit or modifier stands in it. */
export function shapeOutOfScope({ decision, ruleSet, request }: Asked): Shaped {
  const nextDoor = request.nextDoor === null ? undefined : ruleSet.outOfScope[request.nextDoor];
  const text = nextDoor
    ? `${nextDoor.say} The payer, or whoever codes that field for you, answers it.`
    : 'That is outside what is covered here, which is coding, units, modifiers and documentation of chiropractic and therapy visits. Your billing lead, the payer or the clinic’s management answers it.';
  return {
    status: 'out-of-scope',
    decision: silent(decision, [
      finding('out-of-scope', 'answer', [], text, nextDoor?.source ?? authorities.practice),
    ]),
  };
}
