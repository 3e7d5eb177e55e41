import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';

/** Two modifiers that may not stand on one line say so in both files, for the same payers. */
export function exclusionsMutual({ modifiers }: RuleFiles): RuleProblem[] {
  const byCode = new Map(modifiers.map((file) => [file.data.code, file.data]));
  return modifiers.flatMap((file) =>
    file.data.notWith.flatMap((other, i): RuleProblem[] => {
      const { code } = file.data;
      const there = byCode.get(other);
      if (!there) return [];
      const place = { file: file.name, line: file.lineOf(['notWith', i]), key: `notWith[${i}]` };
      if (!there.notWith.includes(code))
        return [
          {
            ...place,
            says: `${code} excludes ${other}, and rules/modifiers/${other}.yml does not exclude ${code}`,
            next: `Add ${code} to notWith of rules/modifiers/${other}.yml, or take ${other} out here.`,
          },
        ];
      const payers = (rule: typeof there) => [...(rule.notWithPayers ?? [])].sort().join(' ');
      if (payers(there) === payers(file.data)) return [];
      return [
        {
          ...place,
          says: `${code} and ${other} exclude each other for different payers`,
          next: `Give both files the same notWithPayers.`,
        },
      ];
    }),
  );
}
