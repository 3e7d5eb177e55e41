import { type Draft, draftWith } from '../draft.ts';
import { dayLimitFindings } from '../limits/day-limit-findings.ts';
import { mueFindings } from '../limits/mue-findings.ts';
import { threshold } from '../limits/threshold.ts';
import type { RuleSet } from '../rule-set.ts';

/** Step 4c: how much of it. Medicare's units by code, this payer's figures for one date, the therapy charges of the year. */
export function checkLimits(draft: Draft, ruleSet: RuleSet): Draft {
  const yearly = threshold(draft, ruleSet);
  return draftWith(draft, {
    asks: [
      ...draft.asks.filter(({ id }) => id !== 'threshold' || yearly.findings.length === 0),
      ...yearly.asks,
    ],
    findings: [
      ...draft.findings,
      ...mueFindings(draft, ruleSet),
      ...dayLimitFindings(draft, ruleSet),
      ...yearly.findings,
    ],
  });
}
