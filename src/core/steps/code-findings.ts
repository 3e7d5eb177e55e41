import { authorities } from '../authorities.ts';
import { countRegions } from '../cmt/count-regions.ts';
import { regionsFinding } from '../cmt/regions-finding.ts';
import type { DraftLine } from '../draft.ts';
import { finding } from '../finding.ts';
import type { RuleSet } from '../rule-set.ts';
import { nextDoorOf } from '../rules/next-door-of.ts';
import { validityFindings } from '../rules/validity-findings.ts';
import type { Day, Finding } from '../visit.ts';

/**
 * What is to be said of the code that a line got: that nobody describes it, that it is not valid on the date, which aim and
 * which number of regions it fits, and that what is said of it is recalled.
 *
 * @returns nothing while the line is open
 */
export function codeFindings(line: DraftLine, ruleSet: RuleSet, day: Day): Finding[] {
  const { code, rule } = line;
  if (code === null) return [];
  if (!rule) {
    const name = nextDoorOf(code, ruleSet)?.name;
    return [
      finding(
        'code.not-described',
        'warn',
        [code],
        name
          ? `${code} is not among the codes described here. It is ${name}: whoever codes that field answers for it.`
          : `${code} is not among the codes described here: check it with the payer.`,
        authorities.practice,
      ),
    ];
  }
  const found: Finding[] = [];
  found.push(...validityFindings(rule, day));
  const goal = ruleSet.goals.find((g) => g.id === rule.goal && g.code === code);
  if (goal) {
    found.push(
      finding(
        'goal',
        'answer',
        [code],
        `${code} fits the aim: ${goal.label.charAt(0).toLowerCase()}${goal.label.slice(1)}.`,
        goal.source,
        'article',
      ),
    );
  }
  const { spinalRegions: told, codes: named, regions: where } = line.service;
  // Where another code was named than was adjusted, the finding is about the one named.
  const said = named.length === 1 ? ruleSet.codes[named[0] ?? ''] : rule;
  // Regions named one by one are the reason of a level that they decided; what lies on a border of two leaves their number open.
  const counted = told === null && named.length > 1 ? countRegions(where, ruleSet) : null;
  const regions = told ?? (counted !== null && counted.least === counted.most ? counted.least : null);
  if (said?.spinalRegions && regions !== null) found.push(regionsFinding(said, regions, ruleSet, where));
  if (rule.confidence === 'recalled') {
    found.push(
      finding(
        'code.recalled',
        'warn',
        [code],
        `What is said here on ${code} is recalled, not read from its source: check with the payer.`,
        authorities.practice,
      ),
    );
  }
  return found;
}
