import type { Ask } from '../../core/visit.ts';
import { shapeVisit } from './code-visit.ts';
import type { Asked, Shaped } from './shapes.ts';

/**
 * "Can I bill X with Y": the verdict first, then the lines. With fewer than two codes the other one is asked for.
 */
export function shapePair(asked: Asked): Shaped {
  const { decision } = asked;
  if (decision.pairs.length > 0) return shapeVisit({ ...asked, decision: minutesLast(decision) });
  const other: Ask = {
    id: 'other-code',
    text: 'Which other service was billed on the same date?',
    choices: [],
  };
  const withOther = {
    ...asked,
    decision: { ...decision, asks: [other, ...decision.asks.filter((a) => a.id !== 'other-code')] },
  };
  if (decision.lines.length === 0) return { status: 'needs-input', decision: withOther.decision };
  return shapeVisit(withOther);
}

/** Minutes count the units but change no verdict: what changes it is asked first. */
export function minutesLast(decision: Asked['decision']): Asked['decision'] {
  const minutes = decision.asks.filter((ask) => ask.id === 'minutes');
  return { ...decision, asks: [...decision.asks.filter((ask) => ask.id !== 'minutes'), ...minutes] };
}
