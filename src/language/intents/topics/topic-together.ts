import type { TopicRule } from '../../../core/rule-set/topic-rule.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import { workedOut } from '../../../core/rules/worked-out.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import type { Model } from '../../model.ts';

/** A list of groups of a topic: of every group a word must be there. */
interface List {
  topic: TopicRule;
  /** Its number among the lists. */
  at: number;
  groups: number;
}

/** Which groups of which lists a word belongs to. */
type Places = Map<string, { list: List; group: number }[]>;

/** @returns the words of all lists, each once, with the places they stand in */
export const placesOf = workedOut((ruleSet: RuleSet): Places => {
  const places: Places = new Map();
  let at = 0;
  for (const topic of ruleSet.topics ?? [])
    for (const groups of topic.together ?? []) {
      const list: List = { topic, at, groups: groups.length };
      at += 1;
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
  let best: TopicRule | null = null;
  let most = 0;
  for (const list of wholeLists(words, places)) {
    const { length, asks } = saidOf(list, words, isAsked, places);
    if (asks && length > most) [best, most] = [list.topic, length];
  }
  return best;
}

/** The lists of which every group has a word, in the order in which they were first named: most messages name none whole. */
function wholeLists(words: readonly Sighting[], places: Places): List[] {
  const named: List[] = [];
  // By list, a bit for each of its groups.
  const said: number[] = [];
  for (const { value } of words)
    for (const { list, group } of places.get(value) ?? []) {
      const before = said[list.at];
      if (before === undefined) named.push(list);
      said[list.at] = (before ?? 0) | (1 << group);
    }
  return named.filter(({ at, groups }) => said[at] === (1 << groups) - 1);
}

/** How many words the longest of each group are together, and whether one of the words asks. */
function saidOf(
  list: List,
  words: readonly Sighting[],
  isAsked: (word: Sighting) => boolean,
  places: Places,
): { length: number; asks: boolean } {
  const longest: number[] = new Array(list.groups).fill(0);
  let asks = false;
  for (const word of words)
    for (const place of places.get(word.value) ?? []) {
      if (place.list !== list) continue;
      longest[place.group] = Math.max(longest[place.group] ?? 0, word.to - word.from);
      asks ||= isAsked(word);
    }
  return { length: longest.reduce((sum, each) => sum + each, 0), asks };
}
