import { authorities } from '../authorities.ts';
import type { Draft } from '../draft.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { payerOf } from '../payer/payer-of.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { planModifier, planModifiers, standsOn } from './discipline-modifiers.ts';
import { disciplineOf } from './discipline-of.ts';

/**
 * Codes that only the plan of care of another discipline takes (an evaluation of physical therapy where occupational
 * therapy bills): a line without its plan's modifier comes back, and somebody should look who gave it.
 *
 * @see PALM_GP, THERAPY_LIST in rules/sources.yml
 */
export function otherPlanFindings(draft: Draft, ruleSet: RuleSet): Finding[] {
  return gather(draft.lines, (line): Finding[] => {
    if (line.code === null || line.coverage === 'excluded') return [];
    if (payerOf(line, draft, ruleSet).disciplineModifier.rule === 'none') return [];
    const own = planModifier(disciplineOf(line, draft.visit), ruleSet);
    if (!own || standsOn(own, line, draft)) return [];
    const other = planModifiers(ruleSet).find((rule) => rule !== own && standsOn(rule, line, draft));
    if (!other) return [];
    const text = `${line.code} belongs to a plan of care of its own discipline (${other.code}), while who bills here works under ${own.code}: check who gave it.`;
    const source = other.sources[0] ?? authorities.practice;
    return [finding('modifier.other-plan', 'warn', [line.code], text, source)];
  });
}
