import { allOf } from '../all-of.ts';
import { authorities } from '../authorities.ts';
import { finding } from '../finding.ts';
import type { CodeRule } from '../rule-set/code-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { codesForRegions } from './codes-for-regions.ts';
import { regionsOf } from './regions-of.ts';
import { span } from './span.ts';

/**
 * The number of regions beside the code: it fits, or another code does, or no spinal code does.
 *
 * @param named the regions that make the number, where they were named
 * @example regionsFinding(ruleSet.codes['98940'], 2, ruleSet, ['C5', 'lumbar']).text
 * // "2 spinal regions adjusted (cervical spine and lumbar spine): 98940 (1 or 2 regions). Regions count, not segments."
 */
export function regionsFinding(
  rule: CodeRule,
  regions: number,
  ruleSet: RuleSet,
  named: readonly string[] = [],
): Finding {
  const { code } = rule;
  const source = rule.sources[0] ?? authorities.practice;
  const which = spinalLabels(named, ruleSet);
  const names = which.length === regions ? ` (${allOf(which)})` : '';
  const said = `${regions} spinal region${regions === 1 ? '' : 's'} adjusted${names}`;
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

/** "Cervical spine", "lumbar spine": the spinal regions among those named, in the order of the spine. */
function spinalLabels(named: readonly string[], ruleSet: RuleSet): string[] {
  const { sure } = regionsOf(named, ruleSet);
  return ruleSet.regions.filter(({ id, spinal }) => spinal && sure.includes(id)).map(({ label }) => label);
}
