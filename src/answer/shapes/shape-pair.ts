import type { Ask } from '../../core/visit.ts';
import type { Asked, Shaped } from './shape.ts';
import { shapeExplain } from './shape-explain.ts';
import { shapeVisit } from './shape-visit.ts';

/**
 * "Can I bill X with Y": the verdict first, then the lines. With fewer than two codes the other one is asked for.
 */
export function shapePair(asked: Asked): Shaped {
  const { decision } = asked;
  if (decision.pairs.length > 0) {
    const shaped = shapeVisit({ ...asked, decision: withoutMinutes(decision) });
    // A verdict that holds whatever the open services are needs no answer first.
    return decision.verdict === 'unknown' ? shaped : { ...shaped, status: 'answered' };
  }
  const isNamed = decision.lines.length > 0;
  const other: Ask = {
    id: 'other-code',
    text: isNamed
      ? 'Which other service was billed on the same date?'
      : 'Which two services or codes are they?',
    choices: [],
  };
  const withOther = {
    ...asked,
    decision: { ...decision, asks: [other, ...decision.asks.filter((a) => a.id !== 'other-code')] },
  };
  if (!isNamed) return { status: 'needs-input', decision: withOther.decision };
  return isOfCodeAlone(asked) ? withAsk(shapeExplain(asked), other) : shapeVisit(withOther);
}

/** "Is 97010 bundled", "is 97010 billable separately": of a code without any time, what it is says whether plans bundle it. */
const isOfCodeAlone = ({ decision, request }: Asked): boolean =>
  decision.codes.length === 1 &&
  request.services.length === 1 &&
  request.services.every(({ minutes, unitsSaid }) => minutes === null && unitsSaid === null);

const withAsk = ({ status, decision }: Shaped, ask: Ask): Shaped => ({
  status,
  decision: { ...decision, asks: [ask, ...decision.asks] },
});

/** Minutes count units, and change neither a verdict nor a modifier: where these were asked for, minutes are not. */
export function withoutMinutes(decision: Asked['decision']): Asked['decision'] {
  return { ...decision, asks: decision.asks.filter((ask) => ask.id !== 'minutes') };
}
