import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { silent } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';

/** A greeting or thanks: one friendly sentence, and what to ask for. */
export function shapeSmallTalk({ decision }: Asked): Shaped {
  const text =
    'Glad to help with codes, units, modifiers and documentation. Type a visit or a question about one.';
  return {
    status: 'out-of-scope',
    decision: silent(decision, [finding('small-talk', 'answer', [], text, authorities.practice)]),
  };
}
