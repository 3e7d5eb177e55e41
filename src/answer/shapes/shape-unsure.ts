import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { silent } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';
import { shapeVisit } from './shape-visit.ts';

/** Below the floor: what was understood is said, and one question is asked; nothing is guessed. */
export function shapeUnsure(asked: Asked): Shaped {
  const { decision } = asked;
  if (decision.lines.length > 0) return shapeVisit(asked);
  const text =
    'I am not sure what was meant. Name the service or code, the minutes and the payer, for example: "97110 20 min, 97140 15 min, Medicare".';
  return {
    status: 'needs-input',
    decision: {
      ...silent(decision, [finding('unsure', 'ask', [], text, authorities.practice)]),
      asks: [{ id: 'activity', text: 'Which service or code is it about?', choices: [] }],
    },
  };
}
