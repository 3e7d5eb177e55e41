import type { DenialRule } from '../../core/rule-set/denial-rule.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Decision, Finding } from '../../core/visit.ts';

/** Statements of the visit that stand beside a denial; the rest is behind Why. */
const mostOfVisit = 3;

/** "CO-97" is described under 97. */
export const numberOf = (denial: string): string => denial.replace(/^[A-Z]{2}-/, '');

/** What of the visit each subject of a denial is told by. */
const subjects: Record<NonNullable<DenialRule['looksAt']>[number], RegExp> = {
  pair: /^pair\.(row|no-row|same-region|same-minutes|outside-table):/,
  units: /^(units\.(cms|ama|methods-differ|impossible)|limit\.)/,
  modifiers:
    /^(modifier\.(plan-of-care|\w{2}\.(never-here|never-together|may-not-stand|cannot-open))|layers\.)/,
  coverage: /^payer\.(excluded|bundled)/,
  authorization: /^(payer\.\w+\.authorization|call\.authorization)/,
  code: /^(code\.not-valid|payer\.excluded)/,
  giver: /^giver\./,
  opening: /^units\.not-alone:/,
};

/** Of the visit as billed, what the denial is about: the codes concerned, and what the rules say of them. */
export function onThisVisit(denial: string, decision: Decision, ruleSet: RuleSet): Finding[] {
  const about = (ruleSet.denials?.[numberOf(denial)]?.looksAt ?? []).map((subject) => subjects[subject]);
  const found = decision.findings.filter(({ id }) => about.some((pattern) => pattern.test(id)));
  return found.slice(0, mostOfVisit).map((f, index) => ({
    ...f,
    id: `denial.${denial}.here-${index + 1}${f.codes.length > 0 ? `:${f.codes.join('+')}` : ''}`,
    level: 'answer',
    text: `On this visit${f.codes.every((code) => f.text.includes(code)) ? '' : `, ${f.codes.join(' and ')}`}: ${f.text}`,
  }));
}
