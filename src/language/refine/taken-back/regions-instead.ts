import type { Sighting } from '../../book/find-phrases.ts';
import { type Count, type Draft, draftWith } from '../../draft.ts';
import { readNumber } from '../../words/numbers/number-words.ts';

/** Words between the number and what takes it back, and behind that. */
const NEAR = 2;
/** The spine has so many. */
const MOST_REGIONS = 5;

/**
 * "Adjusted 2 regions, no wait 3", "1 region, sorry 3 regions": the number of regions that was said last. Null where no number of
 * regions was taken back.
 *
 * @param word what takes back
 */
export function regionsInstead(draft: Draft, word: Sighting): Draft | null {
  const { tokens, counts } = draft;
  const isRegions = ({ noun }: Count) => noun === 'regions';
  const before = counts.filter((count) => isRegions(count) && count.to <= word.from).at(-1);
  if (before === undefined || word.from - before.to > NEAR) return null;
  const others = counts.filter((count) => count !== before);
  if (others.some((count) => isRegions(count) && count.from >= word.to && count.from - word.to < NEAR))
    return draftWith(draft, { counts: others });
  for (let at = word.to; at < word.to + NEAR; at += 1) {
    const number = readNumber(tokens, at);
    if (number === null || number.value > MOST_REGIONS || !isClosed(draft, number.to)) continue;
    const instead: Count = { from: at, to: number.to, number: number.value, noun: 'regions' };
    return draftWith(draft, { counts: [...others, instead].sort((a, b) => a.from - b.from) });
  }
  return null;
}

/** Nothing behind the number says that it counts something else. */
const isClosed = ({ tokens }: Draft, at: number): boolean =>
  tokens[at] === undefined ||
  tokens[at]?.kind === 'sign' ||
  /^(and|then|with|plus|adjusted)$/.test(tokens[at].text);
