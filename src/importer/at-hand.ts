import type { Edition } from '../core/rule-set/edition.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { Day } from '../core/visit.ts';
import type { EditionsFolder } from '../rulebook/editions/editions-folder.ts';
import { readImported } from '../rulebook/editions/read-imported.ts';
import { withEditions } from '../rulebook/editions/with-editions.ts';
import type { EditionFile } from '../rulebook/read-edition.ts';
import type { Quarter } from './quarter.ts';

/** What an import goes by: where it writes, and what is known already. */
export interface AtHand {
  folder: EditionsFolder;
  /** Editions that stand in the folder now. */
  imported: EditionFile[];
  /** Rules with those editions among the ones that ship. */
  ruleSet: RuleSet;
  /** The day of the import. */
  today: Day;
}

/** @throws ClaimlineError `RULES_INVALID` where an edition in the folder is damaged */
export function atHand(folder: EditionsFolder, rules: RuleSet, today: Day): AtHand {
  const imported = readImported(folder.url, folder.name, new Set(Object.keys(rules.sources)));
  return { folder, imported, ruleSet: withEditions(rules, imported), today };
}

/**
 * The codes that an import keeps: every code that rules/codes describes and every code that an edition at hand covers.
 *
 * @returns code → may the new edition cover it: not where it ended before the quarter began, since a missing row of a
 * code that is gone says nothing
 */
export function ourCodes({ ruleSet }: AtHand, quarter: Quarter): Map<string, boolean> {
  const codes = [...Object.keys(ruleSet.codes), ...ruleSet.editions.flatMap(({ covered }) => covered)];
  return new Map(
    codes.sort().map((code) => {
      const ended = ruleSet.codes[code]?.validTo;
      return [code, ended === null || ended === undefined || ended >= quarter.from];
    }),
  );
}

/** The latest whole pair table that is older than a quarter, or of the same quarter: what an import is measured by. */
export function wholeBefore({ ruleSet }: AtHand, quarter: Quarter): Edition | null {
  return ruleSet.editions.findLast(({ from, covered }) => from <= quarter.from && covered.length > 0) ?? null;
}
