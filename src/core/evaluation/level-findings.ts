import { authorities } from '../authorities.ts';
import { finding } from '../finding.ts';
import { worded } from '../payer/worded.ts';
import type { EvaluationLevels } from '../rule-set/evaluation-rules.ts';
import type { RuleSet } from '../rule-set.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { Finding } from '../visit.ts';

/**
 * What decides between the levels of an evaluation or an office visit, for codes that are open or asked about: the factors of
 * each, the rule that joins them, and that the clinician decides. No level is ever proposed.
 *
 * @param codes the codes of one line, or those asked about
 * @returns a finding for each group of levels that the codes belong to, and what is said of the codes besides
 * @see EVAL_PT, EVAL_OT and EM_TIME in rules/sources.yml
 */
export function levelFindings(codes: readonly string[], ruleSet: RuleSet): Finding[] {
  const { levels, statements, never } = ruleSet.evaluations;
  const groups = levels.filter((group) => codesOf(group).some((code) => codes.includes(code)));
  const said = statements.filter((statement) => statement.codes.some((code) => codes.includes(code)));
  return [
    ...groups.map((group, at) => {
      const here = codesOf(group).filter((code) => codes.includes(code));
      // What holds of the groups behind it too is said once, behind the last of them.
      const rule = groups.slice(at + 1).some((other) => other.rule === group.rule) ? [] : [group.rule];
      const last = at === groups.length - 1 ? [never] : [];
      const text = [deciding(here, group), ...rule, ...last].join(' ');
      return finding('evaluation.factors', 'answer', here, text, group.sources[0] ?? authorities.practice);
    }),
    ...said.map((statement) => {
      const here = statement.codes.filter((code) => codes.includes(code));
      const source = statement.sources[0] ?? authorities.practice;
      return finding(`evaluation.${statement.id}`, 'info', here, worded(statement), source);
    }),
  ];
}

const codesOf = workedOut(({ factors }: EvaluationLevels): string[] =>
  Object.keys(factors[0]?.reaches ?? {}),
);

/** "What decides: course stable (97161), changing (97162); …" */
function deciding(codes: string[], { factors }: EvaluationLevels): string {
  const each = factors.map(({ factor, reaches }) => {
    const levels = codes.map((code) => `${reaches[code]} (${code})`);
    return `${factor}: ${levels.join(', ')}`;
  });
  return `What decides: ${each.join('; ')}.`;
}
