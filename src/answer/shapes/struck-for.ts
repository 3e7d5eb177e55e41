import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { said } from '../../core/payer/said.ts';
import type { CodeRule } from '../../core/rule-set/code-rule.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Finding } from '../../core/visit.ts';
import { goingOn } from '../words/going-on.ts';

/** Why reviewers refuse each code, and what its note must show instead. */
export const refusedFor = (codes: readonly string[], ruleSet: RuleSet): Finding[] =>
  described(codes, ruleSet).flatMap((rule) =>
    rule.auditors.map(({ why, fix, sources }, at) => {
      const source = sources[0] ?? authorities.practice;
      const text = said(
        `${rule.code} is refused: ${goingOn(why)} The note needs: ${goingOn(fix)}`,
        source,
        ruleSet,
      );
      return finding(`denial.refused-${at + 1}`, 'answer', [rule.code], text, source);
    }),
  );

/** What makes the note of each code stronger, and what it is struck for. */
export const strengthOf = (codes: readonly string[], ruleSet: RuleSet): Finding[] =>
  described(codes, ruleSet).flatMap((rule) => [
    ...told('traps', 'answer', `Reviewers deny ${rule.code} for`, rule.traps, rule, ruleSet),
    ...told(
      'strengthens',
      'info',
      `The note of ${rule.code} is stronger with`,
      rule.strengthens,
      rule,
      ruleSet,
    ),
  ]);

function told(
  id: string,
  level: Finding['level'],
  lead: string,
  items: string[],
  rule: CodeRule,
  ruleSet: RuleSet,
): Finding[] {
  if (items.length === 0) return [];
  const source = rule.checklistSources[0] ?? authorities.practice;
  const text = said(`${lead}: ${items.map(goingOn).join('; ')}.`, source, ruleSet);
  return [finding(`document.${id}`, level, [rule.code], text, source)];
}

const described = (codes: readonly string[], ruleSet: RuleSet): CodeRule[] =>
  codes.flatMap((code) => ruleSet.codes[code] ?? []);
