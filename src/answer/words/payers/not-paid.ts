import { allOf } from '../../../core/all-of.ts';
import { gather } from '../../../core/gather.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import type { ClaimLine, Finding } from '../../../core/visit.ts';
import type { Answer } from '../../answer.ts';
import { payerOnce } from './payer-once.ts';

/**
 * Lines that this payer does not pay at all, and why: what comes before every verdict and every modifier. Empty where
 * all are paid, or nothing is known.
 *
 * @example notPaid(answer, ruleSet) // "97530 is excluded. From a chiropractor Medicare covers …"
 */
export function notPaid(answer: Answer, ruleSet: RuleSet): string {
  return gather(answer.findings, (f) => {
    const is = (['excluded', 'bundled'] as const).find((coverage) => f.id.startsWith(`payer.${coverage}:`));
    if (!is) return [];
    const codes = refused(f, answer);
    return [`${allOf(codes)} ${codes.length > 1 ? 'are' : 'is'} ${is}. ${payerOnce(f.text, ruleSet)}`];
  }).join(' ');
}

/** The codes of lines that are not paid; a finding also names the code that is billed in their place. */
function refused({ codes }: Finding, { lines }: Answer): string[] {
  const unpaid = gather(lines.filter(isUnpaid), ({ code, choices }) =>
    code === null ? (choices ?? []).map((choice) => choice.code) : code,
  );
  const there = codes.filter((code) => unpaid.includes(code));
  return there.length > 0 ? there : codes;
}

/** Refused by the payer itself, whatever stands beside it. */
export const isUnpaid = ({ coverage }: Pick<ClaimLine, 'coverage'>): boolean =>
  coverage === 'excluded' || coverage === 'bundled';

/** Who asks what a payer pays, and it pays none of it: that and why come before any line. */
export const isRefused = (answer: Answer): boolean =>
  answer.intent === 'payer-rules' && answer.lines.every(isUnpaid) && answer.findings.some(isOfUnpaid);

/** What the core says of lines that the payer does not pay. */
export const isOfUnpaid = ({ id }: Finding): boolean => /^payer\.(excluded|bundled):/.test(id);
