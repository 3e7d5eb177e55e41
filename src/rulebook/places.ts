/** rules/ of the package: the same place seen from src/ and from dist/. */
export const rulesFolder = new URL('../../rules/', import.meta.url);

/** The same, checked and packed when the package was built; absent in src/. */
export const packedRulesFile = new URL('../rules.json', import.meta.url);

/** The rules alone as plain JSON, `claimline/ruleset.json` to others; absent in src/. */
export const plainRuleSetFile = new URL('../ruleset.json', import.meta.url);

/** The rules as a reader's book; only where the whole project is at hand. */
export const bookFile = new URL('../../docs/rules.md', import.meta.url);
