import type { RuleSet } from '../../core/rule-set.ts';
import type { RuleProblem } from '../../rulebook/problem.ts';
import type { Vocabulary } from '../book/load-vocabulary.ts';

/**
 * Every payer and every plan of rules/payers can be named, and every name is one of theirs: a payer without words would never be
 * recognised, and nobody would notice.
 */
export function checkPayers(payers: Vocabulary, plans: Vocabulary, ruleSet: RuleSet): RuleProblem[] {
  const profiles = ruleSet.payers.map(({ payer }) => payer);
  const listed = ruleSet.payers.flatMap((profile) => Object.keys(profile.plans ?? {}));
  return [...compared('payers', 'payer', payers, profiles), ...compared('plans', 'plan', plans, listed)];
}

function compared(file: string, what: string, words: Vocabulary, known: readonly string[]): RuleProblem[] {
  const place = (id: string) => ({ file: `intents/vocabulary/${file}.yml`, line: 1, key: `words.${id}` });
  const unnamed = new Set(known.filter((id) => !Object.hasOwn(words, id)));
  return [
    ...[...unnamed].map((id) => ({
      ...place(id),
      says: `no words for the ${what} "${id}" of rules/payers: nobody could name it`,
      next: 'Add how people write it.',
    })),
    ...Object.keys(words)
      .filter((id) => !known.includes(id))
      .map((id) => ({
        ...place(id),
        says: `no file of rules/payers has the ${what} "${id}"`,
        next: `Add it there, or take its words out.`,
      })),
  ];
}
