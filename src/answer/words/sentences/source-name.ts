import type { RuleSet } from '../../../core/rule-set.ts';
import type { Answer } from '../../answer.ts';

/**
 * A source in a few words with its year: its short name where it has one, else its title; never cut.
 *
 * @example sourceName(source, ruleSet) // "NCCI Policy Manual, 2026", "Claims Processing Manual ch. 5, 20.2, since 2010"
 */
export function sourceName({ id, title, edition }: Answer['sources'][number], ruleSet: RuleSet): string {
  const name = ruleSet.sources[id]?.short ?? title;
  if (!/\d{4}/.test(edition)) return name;
  return edition.endsWith('-') ? `${name}, since ${edition.slice(0, -1)}` : `${name}, ${edition}`;
}
