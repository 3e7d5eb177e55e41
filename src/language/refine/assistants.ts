import { type Draft, type Mention, seen } from '../draft.ts';
import { APART, distance } from '../nearness.ts';

/** Marks the minutes that a PTA or OTA gave alone: those of the service beside the word, before any word for the therapist. */
export function assistants(draft: Draft): Draft {
  const people = [...seen(draft, 'clinicians', 'assistant'), ...seen(draft, 'clinicians', 'therapist')].sort(
    (a, b) => a.from - b.from,
  );
  if (!people.some(({ value }) => value === 'assistant')) return draft;
  return {
    ...draft,
    mentions: draft.mentions.map((mention) => {
      const minutes = mention.minutes.reduce((sum, each) => sum + each, 0);
      const gave = giver(draft, mention, people);
      return gave === 'assistant' && minutes > 0 ? { ...mention, assistantMinutes: minutes } : mention;
    }),
  };
}

function giver(
  draft: Draft,
  mention: Mention,
  people: readonly { from: number; to: number; value: string }[],
): string | null {
  const before = people.filter(({ to }) => to <= mention.from).at(-1);
  if (before && distance(draft.tokens, before, mention) < APART * 2) return before.value;
  const after = people.find(({ from }) => from >= mention.to);
  return after && distance(draft.tokens, mention, after) < APART ? after.value : null;
}
