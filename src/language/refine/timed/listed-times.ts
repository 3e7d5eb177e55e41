import { gather } from '../../../core/gather.ts';
import type { Draft, Duration, Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { isShortNumber } from '../../words/numbers/is-short-number.ts';
import { tells } from '../../words/word-lists.ts';
import { freeNumbers } from '../described/free-numbers.ts';

/**
 * "TE 20, wheelwork 10, MT 12": where bare numbers are the minutes of each service named, so is one behind other words; and
 * beside an adjustment, which has no minutes: "wheelwork 15 and L5 adj".
 */
export function listedTimes(
  draft: Draft,
  counted: readonly Mention[],
  clauses: readonly number[],
  model: Model,
): Duration[] {
  const { tokens, mentions, durations, counts } = draft;
  if (!tokens.some(isShortNumber)) return [];
  const isOwned = ({ from, to }: Mention) =>
    durations.some(({ owner }) => owner !== undefined && from <= owner && owner < to);
  // "SNAGs 12; wibbling 8; heat": what is counted once a day waits for no time.
  const isOnce = ({ codes }: Mention) =>
    codes.length > 0 && codes.every((code) => model.ruleSet.codes[code]?.clock === 'untimed_day');
  if (!counted.every((mention) => isOwned(mention) || isOnce(mention))) return [];
  const free = counted.length > 0 ? null : new Set(freeNumbers(draft).map(({ from }) => from));
  const taken = new Set(gather([...mentions, ...durations, ...counts], ({ from }) => [clauses[from]]));
  return gather(tokens, (token, at) => {
    const ends = at + 1 >= tokens.length || close.test(tokens[at + 1]?.text ?? '');
    const before = tokens[at - 1];
    // "I close the day at 5" is a time of day.
    const isTime =
      isShortNumber(token) &&
      // "Thats 2 and 1 or 2 and 2" are units.
      Number(token.text) >= fewestMinutes.told &&
      before?.kind === 'word' &&
      !tells(before, 'no-time/before') &&
      // "The scrubber suggests 59".
      !draft.modifiers.some(({ from }) => from === at);
    if (!ends || !isTime || taken.has(clauses[at]) || free?.has(at) === false) return [];
    return [{ from: at, to: at + 1, minutes: Number(token.text), of: 'service' as const }];
  });
}

/** What stands behind minutes that close their part of the message: "… cans 11, MT 12". */
export const close = /^([,.;!?)+&\n]|and|then|plus)$/;
