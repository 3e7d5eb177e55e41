import { originOf } from './origin-of.ts';
import type { RulesAtHand } from './rules-at-hand.ts';

/** What stands in the rules, in numbers; that it was read proves that it holds together. */
export function check(atHand: RulesAtHand): string[] {
  const { ruleSet: rules } = atHand;
  const many = (things: object) => Object.keys(things).length;
  return [
    'The rules hold together.',
    `${many(rules.codes)} codes, ${many(rules.modifiers)} modifiers, ${rules.payers.length} payer profiles, ` +
      `${rules.regions.length} body regions, ${rules.ambiguous.length} ambiguous words, ${many(rules.sources)} sources`,
    ...rules.editions.map(
      (edition) =>
        `${edition.label}: ${Object.values(edition.rows).flat().length} rows of pairs, ` +
        `${edition.covered.length} codes covered, ${many(edition.limits)} unit limits (${originOf(edition, atHand)})`,
    ),
  ];
}
