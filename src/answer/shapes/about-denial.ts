import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { worded } from '../../core/payer/worded.ts';
import type { DenialRule } from '../../core/rule-set/denial-rule.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Finding } from '../../core/visit.ts';

/**
 * What a code of a remittance says, with or without the group that says who bears it.
 *
 * @param denial `CO-97`, `97` or `N362`
 * @param told the codes of the whole answer, without their groups
 */
export function aboutDenial(denial: string, told: string[], ruleSet: RuleSet): Finding[] {
  const [, group, code = denial] = /^(?:([A-Z]{2})-)?(\w+)$/.exec(denial) ?? [];
  const rule = ruleSet.denials?.[code];
  if (!rule) {
    const text = `Denial code ${denial} is described by no rule here: read its wording on the remittance, or ask the payer.`;
    return [finding(`denial.${denial}.not-described`, 'warn', [], text, authorities.practice)];
  }
  const source = rule.sources[0] ?? authorities.practice;
  const bears = ruleSet.denialGroups?.find((g) => g.code === group);
  const of = (text: string): string => worded({ text, sources: rule.sources, confidence: rule.confidence });
  const found = [
    finding(
      `denial.${denial}.says`,
      'answer',
      [],
      `${denial}: ${of(rule.says)}${bears ? ` ${bears.code}: ${bears.means}.` : ''}`,
      source,
    ),
    finding(
      `denial.${denial}.check-first`,
      'answer',
      [],
      `Check first: ${checkOf(rule, told, ruleSet)}`,
      source,
    ),
  ];
  if (rule.never.length === 0) return found;
  return [
    ...found,
    finding(`denial.${denial}.never`, 'answer', [], `Never: ${rule.never.join('; ')}.`, source),
  ];
}

/** What to look at: "As 97." is told in full, unless 97 stands in the answer by itself. */
function checkOf({ checkFirst }: DenialRule, told: string[], ruleSet: RuleSet): string {
  return checkFirst.replace(/^As (?:reason )?(\w+)\./, (as, code: string) =>
    told.includes(code) ? `The same as for ${code}.` : (ruleSet.denials?.[code]?.checkFirst ?? as),
  );
}
