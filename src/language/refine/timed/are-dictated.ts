import type { Draft } from '../../draft.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { readNumber } from '../../words/numbers/number-words.ts';

/** What closes a part of a message behind a number. */
const closes = /^([,.;!?\n]|and|then|plus|)$/;

/**
 * Whether a message is a row of services with a number behind a comma each, as people dictate it: "manual therapy, fifteen. Exercise,
 * twenty five". One alone may be anything, and where a number stands beside its service without a sign the commas part services.
 */
export function areDictated({ tokens, mentions, durations }: Draft): boolean {
  if (mentions.length < 2 || durations.length > 0) return false;
  return mentions.every(({ to }) => {
    const number = tokens[to]?.text === ',' ? readNumber(tokens, to + 1) : null;
    return (
      number !== null && number.value >= fewestMinutes.told && closes.test(tokens[number.to]?.text ?? '')
    );
  });
}
