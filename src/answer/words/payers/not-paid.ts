import { allOf } from '../../../core/all-of.ts';
import { gather } from '../../../core/gather.ts';
import type { ClaimLine } from '../../../core/visit.ts';
import type { Answer } from '../../answer.ts';

/**
 * Lines that this payer does not pay at all, and why: what comes before every verdict and every modifier. Empty where
 * all are paid, or nothing is known.
 *
 * @example notPaid(answer) // "97530 is excluded. Medicare Part B - chiropractor: From a chiropractor …"
 */
export function notPaid(answer: Answer): string {
  return gather(answer.findings, (f) => {
    const is = (['excluded', 'bundled'] as const).find((coverage) => f.id.startsWith(`payer.${coverage}:`));
    return is ? [`${allOf(f.codes)} ${f.codes.length > 1 ? 'are' : 'is'} ${is}. ${f.text}`] : [];
  }).join(' ');
}

/** Refused by the payer itself, whatever stands beside it. */
export const isUnpaid = ({ coverage }: Pick<ClaimLine, 'coverage'>): boolean =>
  coverage === 'excluded' || coverage === 'bundled';

/** Who asks what a payer pays, and it pays none of it: that and why come before any line. */
export const isRefused = (answer: Answer): boolean =>
  answer.intent === 'payer-rules' && answer.lines.every(isUnpaid) && notPaid(answer) !== '';
