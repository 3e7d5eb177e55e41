import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';

/** One profile answers for a payer and a discipline; two that both match would disagree in silence. */
export function oneProfileEach({ payers }: RuleFiles): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const taken = new Map<string, string>();
  for (const file of payers) {
    file.data.disciplines.forEach((discipline, i) => {
      const both = `${file.data.payer} ${discipline}`;
      const before = taken.get(both);
      if (before !== undefined)
        problems.push({
          file: file.name,
          line: file.lineOf(['disciplines', i]),
          key: `disciplines[${i}]`,
          says: `${before} already answers for "${file.data.payer}" when ${discipline} bills`,
          next: `Leave ${discipline} to one of the two profiles.`,
        });
      taken.set(both, file.name);
    });
  }
  return problems;
}
