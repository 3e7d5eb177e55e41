import type { TopicRule } from '../../core/rule-set/topic-rule.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { workedOut } from '../../core/rules/worked-out.ts';
import type { Sighting } from '../book/find-phrases.ts';
import type { Model } from '../model.ts';

/** A list of groups of a topic: of every group a word must be there. */
interface List {
  topic: TopicRule;
  groups: number;
}

/** Which groups of which lists a word belongs to. */
type Places = Map<string, { list: List; group: number }[]>;

/** @returns the words of all lists, each once, with the places they stand in */
export const placesOf = workedOut((ruleSet: RuleSet): Places => {
  const places: Places = new Map();
  for (const topic of ruleSet.topics ?? [])
    for (const groups of topic.together ?? []) {
      const list: List = { topic, groups: groups.length };
      groups.forEach((words, group) => {
        for (const word of words) places.set(word, [...(places.get(word) ?? []), { list, group }]);
      });
    }
  return places;
});

/**
 * The subject that a message names by words that stand apart: "does the PT have to be in the building when the PTA treats".
 * Of every group of a list a word must be there, and one of them in the sentence that asks. The list with most words wins.
 *
 * @param words sightings of `topic-word`
 */
export function topicTogether(
  words: readonly Sighting[],
  isAsked: (word: Sighting) => boolean,
  { ruleSet }: Model,
): TopicRule | null {
  if (words.length < 2) return null;
  const places = placesOf(ruleSet);
  const found = new Map<List, { longest: number[]; asks: boolean }>();
  for (const word of words) {
    const asks = isAsked(word);
    for (const { list, group } of places.get(word.value) ?? []) {
      let one = found.get(list);
      if (one === undefined) {
        one = { longest: new Array(list.groups).fill(0), asks: false };
        found.set(list, one);
      }
      one.longest[group] = Math.max(one.longest[group] ?? 0, word.to - word.from);
      one.asks ||= asks;
    }
  }
  let best: TopicRule | null = null;
  let most = 0;
  for (const [{ topic, groups }, { longest, asks }] of found) {
    const words = longest.filter((length) => length > 0);
    const length = words.reduce((sum, each) => sum + each, 0);
    if (asks && words.length === groups && length > most) [best, most] = [topic, length];
  }
  return best;
}
