import { type Draft, draftWith, seen } from '../../draft.ts';

/** "Then we did handwriting … nvm. Just tell me about 97533": what stands before the words is left, where services follow. */
export function neverMind(draft: Draft): Draft {
  const last = seen(draft, 'negation', 'never-mind').at(-1);
  if (!last || !draft.mentions.some(({ from }) => from >= last.to)) return draft;
  const isAfter = ({ from }: { from: number }): boolean => from >= last.to;
  return draftWith(draft, {
    mentions: draft.mentions.filter(isAfter),
    durations: draft.durations.filter(isAfter),
  });
}
