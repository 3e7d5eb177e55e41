import type { EvaluationLevels, LevelFactor } from '../rule-set/evaluation-rules.ts';
import type { Service } from '../visit.ts';

/** What was told of the factors of one kind of evaluation. */
export interface LevelMet {
  /** Codes whose level the factors told leave possible, lowest first; one where they settle it. */
  codes: string[];
  /** The factors told, each with the highest code that it reaches. */
  told: { factor: LevelFactor; reaches: string }[];
  /** Factors of which nothing was told. */
  untold: LevelFactor[];
}

/**
 * The levels that the factors told leave possible. Where all must reach a level, nothing above the lowest of them is met, and a
 * factor at the lowest level settles it whatever the others are. Where either sets it, the higher of what was told is met.
 *
 * @param factors what was told, by id of the factor
 * @returns null where nothing told reaches any level
 * @see EVAL_PT, EVAL_OT and EM_TIME in rules/sources.yml
 * @example levelMet(ptEvaluation, { personal: 0, course: 'changing' })?.codes // ['97161']
 */
export function levelMet(group: EvaluationLevels, factors: NonNullable<Service['factors']>): LevelMet | null {
  const codes = Object.keys(group.factors[0]?.reaches ?? {});
  const told = group.factors.flatMap((factor) => {
    const reaches = highest(factor, factors[factor.id]);
    return reaches === null ? [] : [{ factor, reaches }];
  });
  if (told.length === 0) return null;
  const untold = group.factors.filter((factor) => !told.some((one) => one.factor === factor));
  const levels = told.map(({ reaches }) => codes.indexOf(reaches));
  if (group.join === 'either') return { codes: codes.slice(Math.max(...levels)).slice(0, 1), told, untold };
  const lowest = Math.min(...levels);
  return { codes: codes.slice(untold.length === 0 ? lowest : 0, lowest + 1), told, untold };
}

/** The highest code that a factor reaches: 3 deficits fit two levels, of which the other factors decide. */
function highest({ least = {}, words = {} }: LevelFactor, told: number | string | undefined): string | null {
  const reached =
    typeof told === 'number'
      ? Object.keys(least).filter((code) => (least[code] as number) <= told)
      : Object.keys(words).filter((code) => told !== undefined && words[code]?.includes(told));
  return reached.at(-1) ?? null;
}
