import type { TopicRule } from '../../../core/rule-set/topic-rule.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import type { Model } from '../../model.ts';

/**
 * The subject of rules/topics that a message asks about: of those seen the one with the longest words.
 *
 * @param seen of the sentence that asks, or of all where it holds none
 */
export function topicOf(seen: readonly Sighting[], { ruleSet }: Model): TopicRule | null {
  const [first, ...others] = seen;
  if (first === undefined) return null;
  const longest = others.reduce((best, one) => (one.to - one.from > best.to - best.from ? one : best), first);
  return ruleSet.topics?.find(({ id }) => id === longest.value) ?? null;
}
