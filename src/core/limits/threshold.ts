import { authorities } from '../authorities.ts';
import { choices } from '../choices.ts';
import { type Draft, possibleCodes } from '../draft.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { asksToCheck } from '../payer/said.ts';
import { worded } from '../payer/worded.ts';
import type { ThresholdRule } from '../rule-set/threshold-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import type { Ask, Finding, Visit } from '../visit.ts';

/** What the yearly figures say of a visit, and what is still to be asked. */
export interface Threshold {
  findings: Finding[];
  asks: Ask[];
}

/** Whether the charges said reach the threshold of the year and bucket; false where they or the figure are not known. */
export function thresholdPassed(visit: Visit, ruleSet: RuleSet): boolean {
  const figures = figuresOf(visit, ruleSet);
  const spent = visit.spentThisYear ?? null;
  return figures !== undefined && spent !== null && spent >= amountOf(figures, visit);
}

/** Whether the charges said stay under the threshold of the year and bucket; false where they or the figure are not known. */
export function isUnderThreshold(visit: Visit, ruleSet: RuleSet): boolean {
  const known = figuresOf(visit, ruleSet) !== undefined && (visit.spentThisYear ?? null) !== null;
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
  const figures = figuresOf(draft.visit, ruleSet);
  const spent = draft.visit.spentThisYear ?? null;
  const said = draft.visit.attested.threshold !== undefined;
  const ask: Ask[] = said ? [] : [askPassed];
  if (!figures) return { findings: [missing(yearOf(draft.visit), codes)], asks: ask };
  if (spent === null) return { findings: [figureOf(figures, codes, draft.visit, ruleSet)], asks: ask };
  const passed = thresholdPassed(draft.visit, ruleSet);
  return {
    findings: [
      passed ? over(figures, spent, codes, draft) : under(figures, spent, codes, draft),
      ...(passed ? [] : contradicted(figures, spent, codes, draft, ruleSet)),
      ...review(figures, spent, codes),
    ],
    asks: passed && !said ? [askNecessary] : [],
  };
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
  return [...new Set(gather(lines, possibleCodes).filter((code) => counted.has(code)))];
}

/** What the figures hang on. */
type YearAndBucket = Pick<Visit, 'dateOfService' | 'discipline'>;

const yearOf = ({ dateOfService }: YearAndBucket): number => Number(dateOfService.slice(0, 4));

const figuresOf = (visit: YearAndBucket, ruleSet: RuleSet): ThresholdRule | undefined =>
  ruleSet.thresholds?.find((rule) => rule.year === yearOf(visit));

const amountOf = (figures: ThresholdRule, visit: YearAndBucket): number =>
  visit.discipline === 'ot' ? figures.ot : figures.ptAndSpeech;

const bucketOf = ({ discipline }: YearAndBucket): string =>
  discipline === 'ot' ? 'OT alone' : 'PT and speech therapy together';

/** What is only recalled of a year says so. */
const unsure = ({ confidence }: ThresholdRule): string =>
  confidence === 'recalled' || confidence === 'low' ? ' Check with the payer.' : '';

const sourceOf = (figures: ThresholdRule): string => figures.sources[0] ?? authorities.practice;

const dollars = (amount: number): string =>
  `${amount.toLocaleString('en-US')} ${amount === 1 ? 'dollar' : 'dollars'}`;

const missing = (year: number, codes: string[]): Finding =>
  finding(
    'threshold.year-missing',
    'warn',
    codes,
    `The therapy threshold of ${year} is not known here: read it off the CMS therapy services page, or check with the payer, before KX is decided.`,
    authorities.practice,
  );

/**
 * The figure of the year and bucket, as a look-up says it; where the year is missing, that.
 *
 * @example thresholdFigure({ dateOfService: '2026-05-01', discipline: 'pt' }, ruleSet).text // "Medicare therapy of 2026: KX from 2,480 dollars on …"
 */
export function thresholdFigure(visit: YearAndBucket, ruleSet: RuleSet): Finding {
  const figures = figuresOf(visit, ruleSet);
  return figures ? figureOf(figures, [], visit, ruleSet) : missing(yearOf(visit), []);
}

function figureOf(figures: ThresholdRule, codes: string[], visit: YearAndBucket, ruleSet: RuleSet): Finding {
  const how = ruleSet.thresholdScope ? ` ${worded(ruleSet.thresholdScope)}` : '';
  const said = `Medicare therapy of ${figures.year}: KX from ${dollars(amountOf(figures, visit))} on (${bucketOf(visit)}), never before.${how}`;
  const text = asksToCheck(how) ? said : `${said}${unsure(figures)}`;
  return finding('threshold.figure', 'info', codes, text, sourceOf(figures));
}

function over(figures: ThresholdRule, spent: number, codes: string[], draft: Draft): Finding {
  const text = `${dollars(spent)} so far in ${figures.year} reach the threshold of ${dollars(amountOf(figures, draft.visit))} (${bucketOf(draft.visit)}): KX goes on every therapy line for which care is still necessary.${unsure(figures)}`;
  return finding('threshold.passed', 'answer', codes, text, sourceOf(figures));
}

function under(figures: ThresholdRule, spent: number, codes: string[], draft: Draft): Finding {
  const amount = amountOf(figures, draft.visit);
  const text = `${dollars(spent)} so far in ${figures.year} are ${dollars(amount - spent)} under the threshold of ${dollars(amount)} (${bucketOf(draft.visit)}): no KX, except from the line on whose allowed charge crosses it.${unsure(figures)}`;
  return finding('threshold.under', 'answer', codes, text, sourceOf(figures));
}

/** KX attested or typed although the charges said do not reach the threshold. */
function contradicted(
  figures: ThresholdRule,
  spent: number,
  codes: string[],
  draft: Draft,
  ruleSet: RuleSet,
): Finding[] {
  const states = (code: string): boolean =>
    ruleSet.modifiers[code]?.uses.some((use) => use.condition === 'threshold') ?? false;
  const typed = draft.lines.some((line) => line.service.modifiersSaid.some(states));
  if (draft.visit.attested.threshold !== 'yes' && !typed) return [];
  const text = `KX says that the threshold is passed, while ${dollars(spent)} are under ${dollars(amountOf(figures, draft.visit))}: it belongs only on the line that crosses it and on those after it.${unsure(figures)}`;
  return [finding('threshold.not-passed', 'warn', codes, text, sourceOf(figures))];
}

/** From the review line on a claim may be looked at; it is no cap. */
function review(figures: ThresholdRule, spent: number, codes: string[]): Finding[] {
  if (figures.review === null) {
    const text = `From which charges a claim of ${figures.year} may be picked for review is not known here: check with the payer.`;
    return [finding('threshold.review-missing', 'info', codes, text, authorities.practice)];
  }
  if (spent < figures.review) return [];
  const text = `From ${dollars(figures.review)} on a claim may be picked for medical review: no cap, and not every claim.${unsure(figures)}`;
  return [finding('threshold.review', 'info', codes, text, sourceOf(figures))];
}
