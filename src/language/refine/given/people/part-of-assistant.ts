import { type Draft, seen } from '../../../draft.ts';
import { readNumber } from '../../../words/numbers/number-words.ts';
import type { Giver } from '../../people/givers/givers.ts';
import { LONGEST_SERVICE } from '../longest-service.ts';

/** The minutes of the one time that were the assistant's: by their number, or by the half; null where neither is told. */
export const partOfAssistant = (draft: Draft, givers: readonly Giver[]): number | null =>
  countedOfAssistant(draft, givers) ?? halfOfAssistant(draft, givers);

/**
 * "30 min, first half was me, second half my PTA": what an assistant's half of the one time comes to. In "the PTA did half an
 * hour" the half is part of the time itself.
 */
function halfOfAssistant({ tokens, mentions, durations }: Draft, givers: readonly Giver[]): number | null {
  const giver = givers.find(({ who }) => who === 'assistant');
  const [only] = mentions;
  if (!giver || !only || only.minutes.length !== 1) return null;
  const isHalf = tokens.some(
    ({ text }, at) =>
      text === 'half' &&
      giver.from - 3 <= at &&
      at < giver.to + 3 &&
      !durations.some(({ from, to }) => from <= at && at < to),
  );
  return isHalf ? Math.floor((only.minutes[0] ?? 0) / 2) : null;
}

/** "PTA did 14 of those": a number behind the assistant that is no time of its own. */
function countedOfAssistant(draft: Draft, givers: readonly Giver[]): number | null {
  const number = givers
    .filter(({ who }) => who === 'assistant')
    .map(({ to }) =>
      [to, to + 1, to + 2].map((at) => readNumber(draft.tokens, at)).find((read) => read !== null),
    )[0];
  // "My COTA's note for 97530": a code is no time either.
  // Nor is the first word of "one on one".
  const isRead = [...draft.durations, ...draft.mentions, ...draft.counts, ...seen(draft, 'people')].some(
    ({ from, to }) => number && from < number.to && number.to <= to,
  );
  // "Joined at 10:15" is a time of day.
  const isClock = draft.tokens[number?.to ?? 0]?.text === ':';
  if (
    !number ||
    isRead ||
    isClock ||
    draft.durations.length === 0 ||
    number.value < 1 ||
    number.value > LONGEST_SERVICE
  )
    return null;
  const blocks = blocksOf(draft);
  if (blocks === null) return Math.floor(number.value);
  // "Two 15 min sets. PTA did 3 sets of 10": more than there were are none of them.
  return number.value <= blocks.many ? Math.floor(number.value * blocks.minutes) : null;
}

/** "Three 15 min blocks. PTA did two of them": how many the one time is made of, and the minutes of each; null where it is told at once. */
function blocksOf({ tokens, durations }: Draft): { many: number; minutes: number } | null {
  const [time] = durations;
  const many = time && readNumber(tokens, time.from);
  const at = /^(x|\*)$/.test(tokens[many?.to ?? 0]?.text ?? '') ? (many?.to ?? 0) + 1 : (many?.to ?? 0);
  if (!time || !many || at >= time.to || readNumber(tokens, at) === null) return null;
  return { many: many.value, minutes: time.minutes / many.value };
}
