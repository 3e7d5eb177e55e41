import type { RuleSet } from '../../core/rule-set.ts';
import { editionsFolder } from '../../rulebook/editions/editions-folder.ts';
import { readImported } from '../../rulebook/editions/read-imported.ts';
import { withEditions } from '../../rulebook/editions/with-editions.ts';
import type { EditionFile } from '../../rulebook/read-edition.ts';

/** The rules as a running Claimline has them, and which of its editions were imported. */
export interface RulesAtHand {
  ruleSet: RuleSet;
  imported: EditionFile[];
}

/** @throws ClaimlineError `RULES_INVALID` where an imported edition is damaged */
export function rulesAtHand(rules: RuleSet, dataDir: string): RulesAtHand {
  const { url, name } = editionsFolder(dataDir);
  const imported = readImported(url, name, new Set(Object.keys(rules.sources)));
  return { ruleSet: withEditions(rules, imported), imported };
}
