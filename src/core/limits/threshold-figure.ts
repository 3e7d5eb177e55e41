import { authorities } from '../authorities.ts';
import { finding } from '../finding.ts';
import { asksToCheck } from '../payer/said.ts';
import { worded } from '../payer/worded.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { dollars, type YearAndBucket, yearFigures, yearOf } from './year-figures.ts';

/**
 * The figure of the year and bucket, as a look-up says it; where the year is missing, that.
 *
 * @param codes whose charges count; none in a look-up
 * @example thresholdFigure({ dateOfService: '2026-05-01', discipline: 'pt' }, ruleSet).text // "Medicare therapy of 2026: KX from 2,480 dollars on …"
 */
export function thresholdFigure(visit: YearAndBucket, ruleSet: RuleSet, codes: string[] = []): Finding {
  const figures = yearFigures(visit, ruleSet);
  if (!figures) {
    const text = `The therapy threshold of ${yearOf(visit)} is not known here: read it off the CMS therapy services page, or check with the payer, before KX is decided.`;
    return finding('threshold.year-missing', 'warn', codes, text, authorities.practice);
  }
  const how = ruleSet.thresholdScope ? ` ${worded(ruleSet.thresholdScope)}` : '';
  const said = `Medicare therapy of ${figures.year}: KX from ${dollars(figures.amount)} on (${figures.bucket}), never before.${how}`;
  const text = asksToCheck(how) ? said : `${said}${figures.unsure}`;
  return finding('threshold.figure', 'info', codes, text, figures.source);
}
