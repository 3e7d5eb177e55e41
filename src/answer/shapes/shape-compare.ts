import { authorities } from '../../core/authorities.ts';
import { levelFindings } from '../../core/evaluation/level-findings.ts';
import { finding } from '../../core/finding.ts';
import { gather } from '../../core/gather.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Finding } from '../../core/visit.ts';
import { aboutModifiers } from './about-modifiers.ts';
import { lookUp } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';
import { aboutCode, shapeExplain } from './shape-explain.ts';
import { shapeFindModifier } from './shape-find-modifier.ts';

/** What tells two or more codes (or modifiers) apart, side by side; the aim decides, never what a code pays. */
export function shapeCompare(asked: Asked): Shaped {
  const { decision, ruleSet, request } = asked;
  if (decision.codes.length >= 2) {
    const apart = gather(decision.codes, (code) =>
      gather(
        decision.codes.filter((other) => other !== code),
        (other) => difference(code, other, ruleSet),
      ),
    );
    const abouts = gather(decision.codes, (code) => aboutCode(code, ruleSet, false));
    const levels = levelFindings(decision.codes, ruleSet);
    const rule = finding(
      'compare.best-fit',
      'answer',
      decision.codes,
      'The code that best fits the aim of the work that day is the one to bill; what a code pays decides nothing.',
      authorities.article,
      'article',
    );
    return { status: 'answered', decision: lookUp(decision, [...abouts, ...levels, ...apart, rule], []) };
  }
  if (request.modifiers.length >= 2 || (request.modifiers.length > 0 && decision.codes.length === 0)) {
    const findings = aboutModifiers(asked);
    return { status: 'answered', decision: lookUp(decision, findings, []) };
  }
  return decision.codes.length === 1 ? shapeExplain(asked) : shapeFindModifier(asked);
}

function difference(code: string, other: string, ruleSet: RuleSet): Finding[] {
  const rule = ruleSet.codes[code];
  return (rule?.lookAlikes ?? [])
    .filter((alike) => alike.code === other)
    .map((alike) =>
      finding(
        'compare',
        'answer',
        [code, other],
        `${other} rather than ${code}: ${alike.difference}.`,
        rule?.sources[0] ?? authorities.practice,
      ),
    );
}
