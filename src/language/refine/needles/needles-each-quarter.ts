import { type Draft, type Duration, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { countsNeedles } from './counts-needles.ts';

const QUARTER = 15;
/** More than this is the whole time, which holds the quarter hours told. */
const FIRST = 22;
/** So many words stand between the needles and the quarter hours they were placed in. */
const FEW = 9;
/** "In each of the 2 later quarter hours". */
const isWhich = (word: Token | undefined): boolean =>
  tells(word, 'needle-words/which-quarters') || /^\d$/.test(word?.text ?? '');

/**
 * Reads quarter hours that are counted by their needles: "new needles in each of the two later quarter hours" are two further
 * periods, and no time of a quarter of an hour. Where only the first period has a time, they take theirs beside it.
 */
export function needlesEachQuarter(draft: Draft, { ruleSet }: Model): Draft {
  const place = quartersOf(draft);
  const isNeedled = ({ codes }: Mention) => codes.some((code) => countsNeedles(code, ruleSet));
  const service = draft.mentions.find(isNeedled);
  if (!place || !service) return draft;
  const isWithin = ({ from, to }: Pick<Duration, 'from' | 'to'>) => from < place.to && place.from < to;
  const others = draft.durations.filter((time) => !isWithin(time));
  const told = others.reduce((sum, { minutes }) => sum + minutes, 0);
  const { from, to, number } = place;
  const further: Duration[] =
    told > 0 && told <= FIRST
      ? [{ from, to, minutes: number * QUARTER, of: 'service', owner: service.from }]
      : [];
  return draftWith(draft, {
    durations: [...others, ...further].sort((a, b) => a.from - b.from),
    sightings: draft.sightings.filter((one) => one.slot !== 'needles' || !isWithin(one)),
    mentions: draft.mentions
      .filter((mention) => mention === service || !isWithin(mention))
      .map((mention) => (isNeedled(mention) ? mentionWith(mention, { insertions: number }) : mention)),
  });
}

/** "Needles placed in each of the two later quarter hours": their words, and how many they are. */
function quartersOf({ tokens }: Draft): { from: number; to: number; number: number } | null {
  const at = tokens.findIndex(
    ({ text }, here) =>
      text === 'quarters' || (text === 'quarter' && /^hours?$/.test(tokens[here + 1]?.text ?? '')),
  );
  if (at < 0) return null;
  let start = at;
  while (isWhich(tokens[start - 1])) start--;
  const words = tokens.slice(start, at).map(({ text }) => text);
  const said = words.map((_, index) => readNumber(tokens, start + index)?.value).find((n) => n !== undefined);
  const number = said ?? (words.includes('both') ? 2 : null);
  const needle = tokens.findLastIndex((word, here) => here < at && tells(word, 'needle-words/needles'));
  if (number === null || number > 6 || needle < 0 || at - needle > FEW) return null;
  const to = tokens[at]?.text === 'quarters' ? at + 1 : at + 2;
  return { from: needle, to, number };
}
