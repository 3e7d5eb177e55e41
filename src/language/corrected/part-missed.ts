import { type Draft, seen } from '../draft.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import { tells } from '../words/word-lists.ts';
import type { Edit, Thing } from './thing.ts';

const minutes = /^(min|mins|minutes?|m)$/;

/**
 * Takes off the part of a time in which the patient took no part: "he sat out the last 10 of 40 min balance class" tells of 30. Both
 * times have to be the only ones of the message. Null where no part was missed.
 */
export function partMissed(draft: Draft, things: readonly Thing[]): Edit[] | null {
  const { tokens } = draft;
  const figures = things.filter(({ kind }) => kind === 'time' || kind === 'number');
  const [first, second] = figures;
  if (figures.length !== 2 || !first || !second) return null;
  for (const words of seen(draft, 'corrections', 'missed')) {
    const missed = figures.find(
      ({ from }) =>
        from >= words.to &&
        tokens.slice(words.to, from).every((word) => tells(word, 'correction-words/of-part-missed')),
    );
    const whole = missed === first ? second : first;
    const left = missed ? minutesOf(draft, whole) - minutesOf(draft, missed) : 0;
    if (!missed || left <= 0) continue;
    let end = minutes.test(tokens[missed.to]?.text ?? '') ? missed.to + 1 : missed.to;
    while (end < whole.from && tells(tokens[end], 'correction-words/of-part-missed')) end += 1;
    // "He sat out 10 but did TE 30": the second time has it off already.
    if (whole.from > missed.from && end !== whole.from) continue;
    return [
      { from: whole.from, to: whole.from + 1, reads: left },
      { from: words.from, to: end, reads: null },
    ];
  }
  return null;
}

const minutesOf = ({ tokens }: Draft, { from }: Thing): number => readNumber(tokens, from)?.value ?? 0;
