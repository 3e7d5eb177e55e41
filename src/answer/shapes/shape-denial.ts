import { finding } from '../../core/finding.ts';
import { shapeFindModifier } from './shape-find-modifier.ts';
import type { Asked, Shaped } from './shapes.ts';

/** A denial: the visit is looked at as it was billed; a modifier is never the answer to a denial by itself. */
export function shapeDenial(asked: Asked): Shaped {
  const shaped = shapeFindModifier(asked);
  const first = finding(
    'denial.not-by-modifier',
    'answer',
    asked.decision.codes,
    'Do not add a modifier because a line was denied: first see whether the note shows another region, minutes of its own or a separate exam. Read the reason and remark codes of the denial, then compare codes, units and pointers with the note.',
    'NCCIMAN26',
  );
  return { ...shaped, decision: { ...shaped.decision, findings: [first, ...shaped.decision.findings] } };
}
