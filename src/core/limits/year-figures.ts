import { authorities } from '../authorities.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Visit } from '../visit.ts';

/** What the figures hang on. */
export type YearAndBucket = Pick<Visit, 'dateOfService' | 'discipline'>;

/** The figures of Medicare therapy of one year and bucket. */
export interface YearFigures {
  year: number;
  /** From these charges on every line needs KX, in dollars. */
  amount: number;
  /** Whose charges are counted together, in words. */
  bucket: string;
  /** From here a claim may be picked for review; null while not published. */
  review: number | null;
  source: string;
  /** What is only recalled of a year says so. */
  unsure: string;
}

/**
 * The figures by the year of the date of service and by bucket (PT and speech therapy together, OT alone).
 *
 * @returns undefined for a year that is missing: it is said, never guessed
 */
export function yearFigures(visit: YearAndBucket, ruleSet: RuleSet): YearFigures | undefined {
  const rule = ruleSet.thresholds?.find(({ year }) => year === yearOf(visit));
  if (!rule) return undefined;
  const isOt = visit.discipline === 'ot';
  const recalled = rule.confidence === 'recalled' || rule.confidence === 'low';
  return {
    year: rule.year,
    amount: isOt ? rule.ot : rule.ptAndSpeech,
    bucket: isOt ? 'OT alone' : 'PT and speech therapy together',
    review: rule.review,
    source: rule.sources[0] ?? authorities.practice,
    unsure: recalled ? ' Check with the payer.' : '',
  };
}

/** The year whose figures hold: that of the date of service. */
export const yearOf = ({ dateOfService }: YearAndBucket): number => Number(dateOfService.slice(0, 4));

/** Made once: `toLocaleString` looks for the manner of a language anew at each number. */
const american = new Intl.NumberFormat('en-US');

/** @example dollars(2480) // "2,480 dollars" */
export const dollars = (amount: number): string =>
  `${american.format(amount)} ${amount === 1 ? 'dollar' : 'dollars'}`;
