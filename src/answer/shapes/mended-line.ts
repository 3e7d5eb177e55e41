import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { worded } from '../../core/payer/worded.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Finding } from '../../core/visit.ts';
import type { Request } from '../../language/request.ts';

/**
 * "We forgot the GP, corrected claim or appeal": a denial told without its code, of a line whose modifier was left off, is mended as
 * the denial for a missing modifier is.
 *
 * @returns what that denial has to be checked for; empty where a code of the remittance was told, or no modifier was left off
 * @see rules/denials.yml: the first that looks at modifiers alone
 */
export function mendedLine({ denials = [], leftOff = [] }: Request, ruleSet: RuleSet): Finding[] {
  if (denials.length > 0 || leftOff.length === 0) return [];
  const rule = Object.values(ruleSet.denials ?? {}).find((one) => one?.looksAt?.join() === 'modifiers');
  if (!rule) return [];
  const { checkFirst: text, sources, confidence } = rule;
  const said = `Check first: ${worded({ text, sources, confidence })}`;
  return [finding('denial.left-off.check-first', 'answer', [], said, sources[0] ?? authorities.practice)];
}
