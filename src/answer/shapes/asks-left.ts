import type { Ask, AskId, Decision } from '../../core/visit.ts';
import type { IntentId } from '../../language/request.ts';
import { isUnpaid } from '../words/payers/not-paid.ts';

/** What tells whether two services stand apart: of a pair that is still open beside the one that is refused. */
const apart: readonly AskId[] = ['region', 'separate-time', 'separate-exam'];

/** Who bills decides whether a service is paid at all, which is said before the verdict. */
const whoBills: readonly AskId[] = ['discipline'];

/** Which code a service is: without it a visit has no lines to bill one of. */
const whatWasDone: readonly AskId[] = ['activity', 'attended', 'cmt-regions', 'visit-type', 'other-code'];

const afterRefusal: ReadonlySet<AskId> = new Set([...whoBills, ...apart]);
const afterRefusalOfVisit: ReadonlySet<AskId> = new Set([...whoBills, ...whatWasDone, ...apart]);

/** Whether the payer pays none of the lines, whatever they turn out to be and however long they took. */
export const isAllUnpaid = ({ lines }: Pick<Decision, 'lines'>): boolean =>
  lines.length > 0 && lines.every(isUnpaid);

/**
 * The questions whose answers still change something. Where two services are refused together, no payer, no minutes and no
 * kind of contact bring them together again, so none of that is asked; of a pair that was asked about the verdict holds
 * whatever its services turn out to be, so that is not asked either. What a payer pays hangs on no minutes; who hears that it
 * pays none of it is asked only who bills.
 */
export function asksLeft(asks: Ask[], decision: Decision, intent: IntentId): Ask[] {
  if (intent === 'payer-rules')
    return asks.filter(({ id }) => (isAllUnpaid(decision) ? whoBills.includes(id) : id !== 'minutes'));
  if (decision.verdict !== 'not-allowed') return asks;
  const codesVisit = intent === 'code-visit' || intent === 'count-units';
  const left = codesVisit ? afterRefusalOfVisit : afterRefusal;
  return asks.filter(({ id }) => left.has(id));
}
