import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { Statement } from '../rule-set/statement.ts';
import { asksToCheck, checkWords } from './said.ts';

/** Of what a payer's statement speaks; of other statements nothing. */
interface About {
  about?: PayerProfile['statements'][number]['about'];
}

/**
 * A statement with the year that its source speaks for, how sure it is, and whether the plan decides. That a statement
 * without a document is marked as recalled is proved when the rules are read.
 *
 * @example worded({ text: '15 % less.', year: 2024, confidence: 'medium', variesByPlan: true, … })
 * // "15 % less. (as of 2024; medium confidence) Varies by plan."
 */
export function worded({ text, year, confidence, variesByPlan, about }: Statement & About): string {
  const hearsay = (confidence === 'low' || confidence === 'recalled') && !asksToCheck(text);
  const varies = hearsay ? 'Varies by plan: check with the payer.' : 'Varies by plan.';
  const unsure = variesByPlan ? varies : hearsay ? checkWords : '';
  const known = knownBy(year, confidence);
  // "By plan and state" says nothing without its subject.
  const subject = about === 'authorization' && !/authoriz/i.test(text) ? 'Prior authorization: ' : '';
  return `${subject}${text}${known === '' ? '' : ` (${known})`}${unsure === '' ? '' : ` ${unsure}`}`;
}

function knownBy(year: Statement['year'], confidence: Statement['confidence']): string {
  const medium = confidence === 'medium' ? 'medium confidence' : '';
  if (year === undefined) return medium;
  return medium === '' ? `as of ${year}` : `as of ${year}; ${medium}`;
}
