import { authorities } from '../../core/authorities.ts';
import { either } from '../../core/either.ts';
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
    const apart = whatTellsApart(decision.codes, openTogether(decision), ruleSet);
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

/** Codes of one service of which it is open which it is: "97012 or the adjustment" asks nothing of the levels among each other. */
const openTogether = ({ lines }: Asked['decision']): string[][] =>
  lines.map(({ choices }) => (choices ?? []).map(({ code }) => code)).filter(({ length }) => length > 1);

/**
 * "Bill 97110 when …; 97530 when …" of two codes, and of the steps of one family (98940, 98941, 98942); of others, what speaks
 * for each against each other one. Where the rules do not say that of every code, what each one is comes first.
 */
function whatTellsApart(
  codes: readonly string[],
  together: readonly string[][],
  ruleSet: RuleSet,
): Finding[] {
  const said = (text: string, about: readonly string[]): Finding =>
    finding('compare', 'answer', [...about], text, sourceOf(about[0], ruleSet));
  const reasons = codes.flatMap((code) => {
    const own = together.find((group) => group.includes(code)) ?? [];
    const over = codes
      .filter((other) => own.length === codes.length || !own.includes(other))
      .flatMap((other) => differences(other, code, ruleSet));
    return over.length === 0 ? [] : [{ code, over }];
  });
  if (reasons.length === codes.length && (codes.length === 2 || areSteps(reasons, ruleSet))) {
    const each = reasons.map(({ code, over: [only] }) => `${code} when ${only?.when}`);
    return [said(`Bill ${each.join('; ')}.`, codes)];
  }
  const each = codes.flatMap((code) => ruleSet.codes[code] ?? []);
  const are = each.map(({ code, short }, at) => `${code} ${at === 0 ? 'is for' : 'for'} ${short}`);
  return [
    ...(reasons.length < codes.length && each.length > 1 ? [said(`${are.join('; ')}.`, codes)] : []),
    ...alikeReasons(reasons).map(({ those, over, against }) =>
      said(`Bill ${either(those)} ${against}.`, [...those, ...over.map(({ other }) => other)]),
    ),
  ];
}

/** Codes of one family, for each of which the same speaks against every other one. */
const areSteps = (reasons: readonly Reason[], { codes }: RuleSet): boolean =>
  new Set(reasons.map(({ code }) => codes[code]?.family)).size === 1 &&
  reasons.every(({ over }) => new Set(over.map(({ when }) => when)).size === 1);

interface Reason {
  code: string;
  over: { other: string; when: string }[];
}

/** What speaks for several codes in the same words is said once of them all. */
function alikeReasons(
  reasons: readonly Reason[],
): { those: string[]; over: Reason['over']; against: string }[] {
  const all: { those: string[]; over: Reason['over']; against: string }[] = [];
  for (const { code, over } of reasons) {
    const against = over.map(({ other, when }) => `rather than ${other} when ${when}`).join(', and ');
    const same = all.find((one) => one.against === against);
    if (same) same.those.push(code);
    else all.push({ those: [code], over, against });
  }
  return all;
}

/** When it is `code` rather than `other`, as the file of the other one tells it. */
const differences = (other: string, code: string, ruleSet: RuleSet): { other: string; when: string }[] =>
  (ruleSet.codes[other]?.lookAlikes ?? [])
    .filter((alike) => alike.code === code)
    .map((alike) => ({ other, when: alike.difference }));

const sourceOf = (code: string | undefined, ruleSet: RuleSet): string =>
  ruleSet.codes[code ?? '']?.sources[0] ?? authorities.practice;
