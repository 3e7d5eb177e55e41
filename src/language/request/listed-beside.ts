import { type Draft, seen } from '../draft.ts';

const joins = /^(\+|&|,|\/|;|\n|plus|and|with|w)$/;
const closes = /^(\+|&|,|\/|;|\n|\.|\?|!|\)|plus|and|with|w|then|today|for)$/;

/**
 * Whether what is next door is listed with the services as one of them: "manual 45 min + biofeedback". "She had an MRI last week"
 * tells of something else.
 */
export function listedBeside(draft: Draft): boolean {
  const { tokens, mentions, durations } = draft;
  const isTime = (at: number) => durations.some(({ from, to }) => from <= at && at < to);
  return seen(draft, 'next-door').some(({ from, to }) => {
    const isJoined = joins.test(tokens[from - 1]?.text ?? '') || (from === 0 && mentions.length > 0);
    const isFree = !mentions.some((one) => one.from < to && from < one.to);
    return (
      isJoined && isFree && (tokens[to] === undefined || isTime(to) || closes.test(tokens[to]?.text ?? ''))
    );
  });
}
