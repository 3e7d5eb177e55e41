import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import { keyOf } from '../read-yaml.ts';

/** A modifier that says that something happened goes on no line unless a person said that it happened. */
export function attestedOnCondition({ modifiers }: RuleFiles): RuleProblem[] {
  return modifiers.flatMap((file) =>
    file.data.uses.flatMap((use, i): RuleProblem[] => {
      if (file.data.attests === null || use.when !== 'always' || use.condition !== null) return [];
      const path = ['uses', i, 'when'];
      return [
        {
          file: file.name,
          line: file.lineOf(path),
          key: keyOf(path),
          says: `${file.data.code} attests "${file.data.attests}" and would be put on lines without anybody saying so`,
          next: 'Name the question whose yes puts it there as condition, or use if-attested.',
        },
      ];
    }),
  );
}
