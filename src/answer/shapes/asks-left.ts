import type { Ask, AskId, Decision } from '../../core/visit.ts';
import type { IntentId } from '../../language/request.ts';

/** What tells whether two services stand apart: of a pair that is still open beside the one that is refused. */
const apart: readonly AskId[] = ['region', 'separate-time', 'separate-exam'];

/** Who bills decides whether a service is paid at all, which is said before the verdict. */
const whoBills: readonly AskId[] = ['discipline'];

/** Which code a service is: without it a visit has no lines to bill one of. */
const whatWasDone: readonly AskId[] = ['activity', 'attended', 'cmt-regions', 'visit-type', 'other-code'];

const afterRefusal: ReadonlySet<AskId> = new Set([...whoBills, ...apart]);
const afterRefusalOfVisit: ReadonlySet<AskId> = new Set([...whoBills, ...whatWasDone, ...apart]);

/**
 * The questions whose answers still change something. Where two services are refused together, no payer, no minutes and no
 * kind of contact bring them together again, so none of that is asked; of a pair that was asked about the verdict holds
 * whatever its services turn out to be, so that is not asked either.
 */
export function asksLeft(asks: Ask[], { verdict }: Decision, intent: IntentId): Ask[] {
  if (verdict !== 'not-allowed') return asks;
  const codesVisit = intent === 'code-visit' || intent === 'count-units';
  const left = codesVisit ? afterRefusalOfVisit : afterRefusal;
  return asks.filter(({ id }) => left.has(id));
}
