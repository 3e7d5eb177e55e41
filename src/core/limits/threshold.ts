import { authorities } from '../authorities.ts';
import { choices } from '../choices.ts';
import { type Draft, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import type { Ask, Finding, Visit } from '../visit.ts';
import { thresholdFigure } from './threshold-figure.ts';
import { dollars, type YearFigures, yearFigures } from './year-figures.ts';

/** What the yearly figures say of a visit, and what is still to be asked. */
export interface Threshold {
  findings: Finding[];
  asks: Ask[];
}

/** Whether the charges said reach the threshold of the year and bucket; false where they or the figure are not known. */
export function thresholdPassed(visit: Visit, ruleSet: RuleSet): boolean {
  const figures = yearFigures(visit, ruleSet);
  const spent = visit.spentThisYear ?? null;
  return figures !== undefined && spent !== null && spent >= figures.amount;
}

/** Whether the charges said stay under the threshold of the year and bucket; false where they or the figure are not known. */
export function isUnderThreshold(visit: Visit, ruleSet: RuleSet): boolean {
  const known = yearFigures(visit, ruleSet) !== undefined && (visit.spentThisYear ?? null) !== null;
  return known && !thresholdPassed(visit, ruleSet);
}

const nothing: Threshold = { findings: [], asks: [] };

/**
 * The yearly threshold of Medicare therapy: by the year of the date of service and by bucket (PT and speech therapy
 * together, OT alone). The charges so far decide whether it is passed; that care is still necessary only a person can say.
 * A year that is missing is said, never guessed.
 *
 * @see KX_NORID, KX_2026, TMR28 in rules/sources.yml
 * @example threshold({ … visit: { dateOfService: '2026-11-23', spentThisYear: 2600 } }, ruleSet).findings[0].id // "threshold.passed"
 */
export function threshold(draft: Draft, ruleSet: RuleSet): Threshold {
  const codes = countedCodes(draft, ruleSet);
  if (codes.length === 0) return nothing;
  const { visit } = draft;
  const figures = yearFigures(visit, ruleSet);
  const spent = visit.spentThisYear ?? null;
  const said = visit.attested.threshold !== undefined;
  if (!figures || spent === null)
    return { findings: [thresholdFigure(visit, ruleSet, codes)], asks: said ? [] : [askPassed] };
  const passed = spent >= figures.amount;
  return {
    findings: spentFindings(figures, spent, codes, saysPassed(draft, ruleSet)),
    asks: passed && !said ? [askNecessary] : [],
  };
}

/** What charges said to be spent so far mean, by the figures of the year. */
function spentFindings(
  { year, amount, bucket, review, source, unsure }: YearFigures,
  spent: number,
  codes: string[],
  kxSaid: boolean,
): Finding[] {
  const passed = spent >= amount;
  const soFar = `${dollars(spent)} so far in ${year}`;
  const line = `the threshold of ${dollars(amount)} (${bucket})`;
  const told: [holds: boolean, id: string, level: Finding['level'], text: string][] = [
    [
      passed,
      'passed',
      'answer',
      `${soFar} reach ${line}: KX goes on every therapy line for which care is still necessary.`,
    ],
    [
      !passed,
      'under',
      'answer',
      `${soFar} are ${dollars(amount - spent)} under ${line}: no KX, except from the line on whose allowed charge crosses it.`,
    ],
    [
      !passed && kxSaid,
      'not-passed',
      'warn',
      `KX says that the threshold is passed, while ${dollars(spent)} are under ${dollars(amount)}: it belongs only on the line that crosses it and on those after it.`,
    ],
    [
      review !== null && spent >= review,
      'review',
      'info',
      `From ${dollars(review ?? 0)} on a claim may be picked for medical review: no cap, and not every claim.`,
    ],
  ];
  return [
    ...told
      .filter(([holds]) => holds)
      .map(([, id, level, text]) => finding(`threshold.${id}`, level, codes, `${text}${unsure}`, source)),
    ...(review === null ? [reviewMissing(year, codes)] : []),
  ];
}

const askPassed: Ask = {
  id: 'threshold',
  text: 'Is the yearly threshold passed, and is the care still necessary, as the record shows?',
  choices: choices.threshold.map((c) => c.label),
};

const askNecessary: Ask = {
  ...askPassed,
  text: 'The yearly threshold is passed. Is the care still necessary, as the record shows?',
};

/** The codes of the visit whose charges count toward the threshold, for this payer. */
function countedCodes(draft: Draft, ruleSet: RuleSet): string[] {
  const scope = ruleSet.thresholdScope;
  if (!scope?.payers.includes(draft.payer.id)) return [];
  const counted = expandCodes(scope.codes, ruleSet);
  const lines = draft.lines.filter(({ coverage }) => coverage !== 'excluded' && coverage !== 'bundled');
  return eachOnce(gather(lines, possibleCodes).filter((code) => counted.has(code)));
}

/** KX was attested or typed. */
function saysPassed({ visit, lines }: Draft, ruleSet: RuleSet): boolean {
  const states = (code: string): boolean =>
    ruleSet.modifiers[code]?.uses.some((use) => use.condition === 'threshold') ?? false;
  return visit.attested.threshold === 'yes' || lines.some((line) => line.service.modifiersSaid.some(states));
}

function reviewMissing(year: number, codes: string[]): Finding {
  const text = `From which charges a claim of ${year} may be picked for review is not known here: check with the payer.`;
  return finding('threshold.review-missing', 'info', codes, text, authorities.practice);
}
