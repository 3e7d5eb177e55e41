import type { RuleSet } from '../../core/rule-set.ts';
import type { RuleProblem } from '../../rulebook/problem.ts';
import type { Vocabulary } from '../book/load-vocabulary.ts';
import { kindOf } from '../intents/other-business/subject-of.ts';

/** Every subject of other business, or the kind it is of, has an entry that names it and says who answers. */
export function checkSubjects(subjects: Vocabulary, { outOfScope }: RuleSet): RuleProblem[] {
  const named = new Set(outOfScope.map(({ subject }) => subject));
  return Object.keys(subjects)
    .filter((subject) => !named.has(subject) && !named.has(kindOf(subject)))
    .map((subject) => ({
      file: 'intents/vocabulary/other-business.yml',
      line: 1,
      key: `words.${subject}`,
      says: `no entry of rules/out-of-scope.yml has the subject "${subject}"`,
      next: 'Add an entry there with a sentence that names it and the desk that answers.',
    }));
}
