import { authorities } from '../authorities.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { EvaluationLevels } from '../rule-set/evaluation-rules.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding, Service } from '../visit.ts';
import { type LevelMet, levelMet } from './level-met.ts';

/** The kinds of evaluation that codes belong to, each with what was told of its factors. */
function met(codes: readonly string[], service: Service, ruleSet: RuleSet) {
  const { factors } = service;
  if (factors === undefined) return [];
  return gather(ruleSet.evaluations.levels, (group) => {
    const here = Object.keys(group.factors[0]?.reaches ?? {});
    const level = here.some((code) => codes.includes(code)) ? levelMet(group, factors) : null;
    return level === null ? [] : [{ group, here, level }];
  });
}

/**
 * Of several levels those that the factors told leave possible; levels of another kind of evaluation stay.
 *
 * @param codes the codes at hand; one alone stays what was recorded
 * @see {@link levelMet}
 */
export function narrowLevel(codes: string[], service: Service, ruleSet: RuleSet): string[] {
  if (codes.length < 2) return codes;
  const known = met(codes, service, ruleSet);
  if (known.length === 0) return codes;
  const levels = gather(ruleSet.evaluations.levels, ({ factors }) => Object.keys(factors[0]?.reaches ?? {}));
  // What has no level, as a visit with staff only, has no factors either.
  const left = codes.filter(
    (code) =>
      levels.includes(code) &&
      known.every(({ here, level }) => !here.includes(code) || level.codes.includes(code)),
  );
  return left.length > 0 ? left : codes;
}

/** Of which factors of an open level nothing was told, in words; empty where none was told at all. */
export function factorsUntold(codes: readonly string[], service: Service, ruleSet: RuleSet): string[] {
  const known = met(codes, service, ruleSet);
  return known.length === 1 ? gather(known, ({ level }) => level.untold.map(({ factor }) => factor)) : [];
}

/**
 * What the factors told meet, which were told and which were not: an answer, or a warning where the code recorded is another.
 *
 * @param codes the code of a line, or what it may be
 */
export function metFindings(codes: readonly string[], service: Service, ruleSet: RuleSet): Finding[] {
  return met(codes, service, ruleSet).map(({ group, here, level }) => {
    const own = here.filter((code) => codes.includes(code));
    // An open level has what decides it said anyway.
    const joined = codes.length > 1 ? '' : ` ${group.rule} ${ruleSet.evaluations.never}`;
    const fits = level.codes.some((code) => codes.includes(code));
    return finding(
      'evaluation.met',
      fits ? 'answer' : 'warn',
      own,
      `${toldWords(level)}${joined}`,
      sourceOf(group),
    );
  });
}

const sourceOf = ({ sources }: EvaluationLevels): string => sources[0] ?? authorities.practice;

/** "The factors told meet 97161: personal factors none (97161); course changing (97162). Not told: …." */
function toldWords({ codes, told, untold }: LevelMet): string {
  const each = told.map(({ factor, reaches }) => `${factor.factor}: ${factor.reaches[reaches]} (${reaches})`);
  const meet = codes.length > 1 ? `at most ${codes.at(-1)}` : codes[0];
  const rest = untold.length > 0 ? ` Not told: ${untold.map(({ factor }) => factor).join('; ')}.` : '';
  return `The factors told meet ${meet}; the clinician decides. Told: ${each.join('; ')}.${rest}`;
}
