import { authorities } from '../authorities.ts';
import { finding } from '../finding.ts';
import type { CodeRule } from '../rule-set/code-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { codesForRegions } from './codes-for-regions.ts';
import { span } from './span.ts';

/** The number of regions beside the code: it fits, or another code does, or no spinal code does. */
export function regionsFinding(rule: CodeRule, regions: number, ruleSet: RuleSet): Finding {
  const { code } = rule;
  const source = rule.sources[0] ?? authorities.practice;
  const said = `${regions} spinal region${regions === 1 ? '' : 's'} adjusted`;
  const { from, to } = rule.spinalRegions ?? { from: 0, to: 0 };
  if (from <= regions && regions <= to)
    return finding(
      'cmt.regions',
      'answer',
      [code],
      `${said}: ${code} (${span(rule)}). Regions count, not segments.`,
      source,
    );
  const fitting = ruleSet.codes[codesForRegions(regions, ruleSet)[0] ?? ''];
  const instead = fitting
    ? `that is ${fitting.code} (${span(fitting)})`
    : 'no spinal adjustment code counts that many';
  return finding(
    'cmt.regions-differ',
    'warn',
    fitting ? [code, fitting.code] : [code],
    `${code} is for ${span(rule)}, but ${said}: ${instead}.`,
    source,
  );
}
