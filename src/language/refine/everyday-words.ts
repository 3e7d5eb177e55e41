import { type Draft, newMention, seen } from '../draft.ts';
import type { Sighting } from '../find-phrases.ts';
import type { Model } from '../model.ts';

/**
 * Where a message names no service but says in everyday words what was done ("took the city bus to the store with her"),
 * the code that most of these words speak for is the service. A tie leaves it open. Without minutes and without a question
 * about billing, and beside the words of another desk, they are only words.
 */
export function everydayWords(draft: Draft, { ruleSet, cmtCodes }: Model): Draft {
  const others = draft.mentions.filter(({ codes }) => !codes.some((code) => cmtCodes.includes(code)));
  const meant = draft.durations.length > 0 || seen(draft, 'questions', 'billing').length > 0;
  const elsewhere = draft.nextDoor !== null || seen(draft, 'other-business').length > 0;
  if (others.length > 0 || !meant || elsewhere) return draft;
  const votes = new Map<string, Sighting[]>();
  for (const word of seen(draft, 'keywords')) {
    if (ruleSet.codes[word.value]) votes.set(word.value, [...(votes.get(word.value) ?? []), word]);
  }
  const most = Math.max(...[...votes.values()].map((words) => words.length));
  const winners = [...votes].filter(([, words]) => words.length === most);
  const [first] = winners;
  if (!first) return draft;
  const words = winners.flatMap(([, said]) => said).sort((a, b) => a.from - b.from);
  const codes = winners.map(([code]) => code);
  const mention = newMention(words[0]?.from ?? 0, words[0]?.to ?? 1, 'name', codes);
  const mentions = [...draft.mentions, { ...mention, open: codes.length > 1 ? ('activity' as const) : null }];
  return { ...draft, mentions: mentions.sort((a, b) => a.from - b.from) };
}
