import { gather } from '../../../core/gather.ts';
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
  groups: readonly ReadonlySet<string>[];
}

/** All lists, the words of which phrases are made, and by each word of a list's rarest group the lists that wait for it. */
interface Lists {
  words: ReadonlySet<string>;
  waiting: ReadonlyMap<string, readonly List[]>;
}

export const listsOf = workedOut((ruleSet: RuleSet): Lists => {
  const lists = gather(ruleSet.topics ?? [], (topic) =>
    (topic.together ?? []).map((groups) => ({ topic, groups: groups.map((words) => new Set(words)) })),
  ).map((list, at): List => ({ ...list, at }));
  const uses = new Map<string, number>();
  for (const { groups } of lists)
    for (const group of groups) for (const word of group) uses.set(word, (uses.get(word) ?? 0) + 1);
  const usesOf = (group: ReadonlySet<string>) =>
    [...group].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0);
  const waiting = new Map<string, List[]>();
  for (const list of lists) {
    const [rarest = new Set<string>()] = [...list.groups].sort((a, b) => usesOf(a) - usesOf(b));
    for (const word of rarest) waiting.set(word, [...(waiting.get(word) ?? []), list]);
  }
  return { words: new Set(uses.keys()), waiting };
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
  const named = wholeLists(words, listsOf(ruleSet))
    .map((list) => ({ topic: list.topic, ...saidOf(list, words, isAsked) }))
    .filter(({ asks }) => asks);
  // "Is 97164 billable merely because the progress report is due": one subject may hold the words of another.
  const isOver = ({ id }: TopicRule) => named.some(({ topic }) => topic.over?.includes(id));
  let best: TopicRule | null = null;
  let most = 0;
  for (const { topic, length } of named) if (length > most && !isOver(topic)) [best, most] = [topic, length];
  return best;
}

/**
 * The lists of which every group has a word, in the order in which they were first named. Most messages name none whole: only
 * lists are looked at of which the rarest group was named.
 */
function wholeLists(words: readonly Sighting[], { waiting }: Lists): List[] {
  const whole: List[] = [];
  for (const { value } of words)
    for (const list of waiting.get(value) ?? [])
      if (!whole.includes(list) && list.groups.every((group) => words.some((word) => group.has(word.value))))
        whole.push(list);
  if (whole.length < 2) return whole;
  const named = ({ groups }: List) =>
    words.findIndex(({ value }) => groups.some((group) => group.has(value)));
  return whole.sort((a, b) => named(a) - named(b) || a.at - b.at);
}

/** How many words the longest of each group are together, and whether one of the words asks. */
function saidOf(
  { groups }: List,
  words: readonly Sighting[],
  isAsked: (word: Sighting) => boolean,
): { length: number; asks: boolean } {
  const longestOf = (group: ReadonlySet<string>) =>
    Math.max(...words.map(({ value, from, to }) => (group.has(value) ? to - from : 0)));
  return {
    length: groups.reduce((sum, group) => sum + longestOf(group), 0),
    asks: words.some((word) => isAsked(word) && groups.some((group) => group.has(word.value))),
  };
}
