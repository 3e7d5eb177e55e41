import { gather } from '../../core/gather.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { workedOut } from '../../core/rules/worked-out.ts';

/** Groups of words of which each must be said, and what they tell then: a code, or an ambiguous phrase by its number. */
export interface Telling {
  code: string | null;
  phrase: number | null;
  groups: readonly ReadonlySet<string>[];
}

/**
 * What rules/ tell by words that say it only together (`together` of a code or of an ambiguous phrase), most groups first: the more
 * is said, the surer it is.
 */
export const tellingsOf = workedOut((ruleSet: RuleSet): readonly Telling[] => {
  const asSets = (groups: readonly string[][]) => groups.map((words) => new Set(words));
  const tellings: Telling[] = [
    ...gather(Object.values(ruleSet.codes), ({ code, together = [] }) =>
      together.map((groups) => ({ code, phrase: null, groups: asSets(groups) })),
    ),
    ...gather(ruleSet.ambiguous, ({ together = [] }, phrase) =>
      together.map((groups) => ({ code: null, phrase, groups: asSets(groups) })),
    ),
  ];
  return tellings.sort((a, b) => b.groups.length - a.groups.length);
});

/** Every word of them, for the book of phrases. */
export const wordsOfTellings = (ruleSet: RuleSet): ReadonlySet<string> =>
  new Set(gather(tellingsOf(ruleSet), ({ groups }) => gather(groups, (group) => [...group])));
