import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import { keyOf } from '../read-yaml.ts';

const SPOKEN = ['names', 'abbreviations', 'activities'] as const;

/**
 * A word means one thing: a name, abbreviation or activity leads to one code, unless rules/ambiguous.yml knows it
 * and has the question that settles it; and ambiguous.yml asks one question a phrase.
 */
export function onePhraseOneCode({ codes, ambiguous }: RuleFiles): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const asked = new Map<string, string>();
  ambiguous.data.phrases.forEach(({ phrases }, i) => {
    phrases.forEach((phrase, j) => {
      const path = ['phrases', i, 'phrases', j];
      const before = asked.get(spoken(phrase));
      if (before !== undefined)
        problems.push({
          file: ambiguous.name,
          line: ambiguous.lineOf(path),
          key: keyOf(path),
          says: `"${phrase}" is asked about twice: it stands under ${before} too`,
          next: `Keep "${phrase}" in one place of ${ambiguous.name}.`,
        });
      asked.set(spoken(phrase), keyOf(path));
    });
  });

  const owner = new Map<string, string>();
  for (const file of codes) {
    for (const kind of SPOKEN) {
      file.data[kind].forEach((phrase, i) => {
        const said = spoken(phrase);
        const before = owner.get(said);
        if (before !== undefined && !asked.has(said))
          problems.push({
            file: file.name,
            line: file.lineOf([kind, i]),
            key: keyOf([kind, i]),
            says: `"${phrase}" already leads to ${before}`,
            next: `Keep "${phrase}" in one code's file, or add it to ${ambiguous.name} with the question that settles it.`,
          });
        owner.set(said, before ?? file.data.code);
      });
    }
  }
  return problems;
}

/** Two spellings that a reader takes for the same words: `Re-Ed` and `re ed`. */
function spoken(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^a-z0-9&/]+/g, ' ')
    .trim();
}
