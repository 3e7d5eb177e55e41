import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { codesDescribed, FLOOR, isPlain } from './codes-described.ts';

/** So much nearer must the whole come to another code than to the one that a word names. */
const NEARER = 1.4;

/**
 * A word that names an activity may be part of a description that says something else: "shaving cream and rice for a tactile kid",
 * "catching balls on one foot". Where all the words of the sentence come nearer to another code, it is asked between the two; where they come
 * near to no other, that code is meant.
 */
export function wordInDescription(draft: Draft, model: Model): Draft {
  const [only, second] = draft.mentions;
  if (!only || second || draft.durations.length === 0 || !isOneWord(only)) return draft;
  const clauses = clausesOf(draft.tokens);
  const isBeside = (at: number) =>
    clauses[at] === clauses[only.from] && !draft.durations.some(({ from, to }) => from <= at && at < to);
  const words = draft.tokens.filter((_, at) => isBeside(at));
  const { everyday } = codesDescribed(words, model, { floor: FLOOR, withEveryday: true });
  const [first] = everyday;
  const own = everyday.find(({ code }) => only.codes.includes(code))?.likeness ?? 0;
  if (!first || only.codes.includes(first.code) || first.likeness < Math.max(ENOUGH, NEARER * own))
    return draft;
  const codes = isPlain(everyday) ? [first.code] : [first.code, ...only.codes];
  return draftWith(draft, {
    mentions: [mentionWith(only, { codes, open: codes.length > 1 ? 'activity' : null })],
  });
}

/** About one word that only one code has, and half of another. */
const ENOUGH = 6;

/** Named by one everyday word, and by no name of a service. */
const isOneWord = ({ by, from, to, open }: Mention): boolean =>
  by === 'activity' && open === null && to - from === 1;
