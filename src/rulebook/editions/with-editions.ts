import type { Edition } from '../../core/rule-set/edition.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { ImportedEdition } from './packed-edition.ts';

/**
 * The rules with imported editions among those that ship. Of two editions of one quarter each table is taken from the
 * imported one where it has it: it is newer and whole.
 *
 * @param imported as read; the rule set that is given is not changed
 * @example withEditions(rules, [limits of 2024q3]) // pairs of 2024Q3 as shipped, limits as imported
 */
export function withEditions(ruleSet: RuleSet, imported: ImportedEdition[]): RuleSet {
  if (imported.length === 0) return ruleSet;
  const editions = new Map(ruleSet.editions.map((edition) => [edition.id, edition]));
  for (const { edition } of imported)
    editions.set(edition.id, joined(editions.get(edition.id) ?? edition, edition));
  const added = imported.flatMap(({ sources }) => sources);
  return {
    ...ruleSet,
    editions: [...editions.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
    sources: { ...ruleSet.sources, ...Object.fromEntries(added.map((source) => [source.id, source])) },
  };
}

function joined(shipped: Edition, imported: Edition): Edition {
  const pairs = imported.sources.pairs === null ? shipped : imported;
  const limits = imported.sources.limits === null ? shipped : imported;
  const { dated: _, ...rest } = imported;
  return {
    ...rest,
    ...(pairs.dated ? { dated: true } : {}),
    covered: pairs.covered,
    rows: pairs.rows,
    limits: limits.limits,
    sources: {
      pairs: pairs.sources.pairs,
      supplement: pairs.sources.supplement,
      limits: limits.sources.limits,
    },
  };
}
