import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, draftWith, lineWith, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { CodeRule } from '../rule-set/code-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { codeOfFamily } from '../rules/code-of-family.ts';
import type { Finding } from '../visit.ts';
import { openQuestion } from './open-question.ts';

/**
 * Step 2: more than one patient at once? Then the group code stands for the shared minutes, once a patient, whatever
 * the activity and the minutes. Minutes given to one patient alone stay on their own code.
 *
 * @see the founding article, step 2; GROUP in rules/sources.yml
 */
export function applyGroup(draft: Draft, ruleSet: RuleSet): Draft {
  const group = codeOfFamily(ruleSet, 'group');
  if (!group) return draft;
  const shared = draft.lines.filter((line) => isShared(line, group, ruleSet));
  if (shared.length === 0) return draft;

  const one = sharedLine(shared, group);
  const first = shared[0];
  const lines = gather(draft.lines, (line) => (line === first ? [one] : shared.includes(line) ? [] : [line]));
  const replaced = gather(shared, (line) =>
    line.code !== null && line.code !== group.code ? [line.code] : [],
  );
  return draftWith(draft, {
    lines,
    // What was open of the shared minutes is settled; what else is open asks for itself.
    asks: gather(lines, (line) => openQuestion(line, ruleSet)),
    findings: [
      ...draft.findings.filter(
        (f) => !f.id.startsWith('goal:') || lines.some(({ code }) => code !== null && f.codes.includes(code)),
      ),
      ...groupFindings(group, replaced, lines),
    ],
  });
}

/** The group code itself, or one-on-one work given to several patients at once: any code, or candidates, of such work. */
function isShared(line: DraftLine, group: CodeRule, ruleSet: RuleSet): boolean {
  if (line.code === group.code) return true;
  if (line.service.contact !== 'group') return false;
  return possibleCodes(line).every((code) => code === group.code || isOneOnOneWork(ruleSet.codes[code]));
}

/** Codes that ask for one patient at a time: the quarter hours that are pooled, and those whose file says so. */
const isOneOnOneWork = (rule: CodeRule | undefined): boolean =>
  rule?.clock === 'fifteen_pooled' || rule?.oneAtATime === true;

function sharedLine(shared: DraftLine[], group: CodeRule): DraftLine {
  const minutes = shared.map((line) => line.minutes);
  const known = minutes.filter((m) => m !== null);
  const first = shared[0];
  if (!first) throw new RangeError('a shared line needs at least one service');
  return lineWith(first, {
    service: { ...first.service, contact: 'group' },
    code: group.code,
    candidates: [],
    rule: group,
    minutes: known.length > 0 ? known.reduce((sum, m) => sum + m, 0) : null,
  });
}

function groupFindings(group: CodeRule, replaced: string[], lines: DraftLine[]): Finding[] {
  const code = group.code;
  const found = [
    finding(
      'group.shared',
      'answer',
      [code],
      `Two or more patients at once: ${code} for the shared minutes${replaced.length > 0 ? `, in place of ${replaced.join(' and ')}` : ''}. It is untimed: one unit for each patient, whatever the minutes.`,
      authorities.group,
      'article',
    ),
  ];
  const alone = eachOnce(
    gather(lines, ({ code, rule }) => (code !== null && rule?.clock === 'fifteen_pooled' ? [code] : [])),
  );
  if (alone.length > 0) {
    found.push(
      finding(
        'group.one-on-one-stays',
        'info',
        [code, ...alone],
        `Minutes with this patient alone stay on ${alone.join(' and ')}; only the shared minutes are ${code}.`,
        authorities.group,
      ),
    );
  }
  return found;
}
