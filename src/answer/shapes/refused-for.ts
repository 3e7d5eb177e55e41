import { allOf } from '../../core/all-of.ts';
import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { said } from '../../core/payer/said.ts';
import type { CodeRule } from '../../core/rule-set/code-rule.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Finding } from '../../core/visit.ts';
import { goingOn } from '../words/sentences/going-on.ts';

/** Why reviewers refuse each code, and what its note must show instead; what holds of several codes is said once of them all. */
export function refusedFor(codes: readonly string[], ruleSet: RuleSet): Finding[] {
  const each = described(codes, ruleSet).flatMap((rule) =>
    rule.auditors.map((auditor, at) => ({ ...auditor, code: rule.code, at })),
  );
  const isSame = (one: (typeof each)[number], other: (typeof each)[number]): boolean =>
    one.why === other.why && one.fix === other.fix;
  return each
    .filter((one, at) => each.findIndex((other) => isSame(one, other)) === at)
    .map((one) => {
      const source = one.sources[0] ?? authorities.practice;
      const refused = each.filter((other) => isSame(one, other)).map(({ code }) => code);
      const denied = `Why ${allOf(refused)} ${refused.length > 1 ? 'get' : 'gets'} denied`;
      const text = said(`${denied}: ${goingOn(one.why)} What helps: ${goingOn(one.fix)}`, source, ruleSet);
      return finding(`denial.refused-${one.at + 1}`, 'answer', refused, text, source);
    });
}

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
