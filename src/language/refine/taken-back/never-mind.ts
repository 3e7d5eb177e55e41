import { type Draft, draftWith, seen } from '../../draft.ts';

/** Words behind which something else is asked, right behind the words that leave what was told. */
const asksAnew = /^(just|instead|tell|whats)$/;
const NEXT = 3;

/** "Then we did handwriting … nvm. Just tell me about 97533": what stands before the words is left, where services follow. */
export function neverMind(draft: Draft): Draft {
  const last = seen(draft, 'negation', 'never-mind').at(-1);
  if (!last || !draft.mentions.some(({ from }) => from >= last.to)) return draft;
  const isAfter = ({ from }: { from: number }): boolean => from >= last.to;
  // A time or a code told before is of a visit: "never mind the modifier" takes none of it.
  const isTold = draft.durations.some((time) => !isAfter(time));
  const isCoded = draft.mentions.some((mention) => !isAfter(mention) && mention.by === 'code');
  const next = draft.tokens.slice(last.to, last.to + NEXT).some(({ text }) => asksAnew.test(text));
  if (isTold || isCoded || !next) return draft;
  return draftWith(draft, {
    mentions: draft.mentions.filter(isAfter),
    durations: draft.durations.filter(isAfter),
  });
}
