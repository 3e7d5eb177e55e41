import { gather } from '../../core/gather.ts';
import type { Draft } from '../draft.ts';
import { fewestMinutes } from '../words/numbers/fewest-minutes.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import { tells } from '../words/word-lists.ts';
import { isFigure } from './put-right/correction.ts';
import type { Edit, Thing } from './thing.ts';

const isMinute = /^(min|mins|minutes?)$/;

/** "TE cut from 30 to 20", "gait shortened to 15 from 25": the lesser of two times of a service is what was given. Null where none was cut. */
export function cutFrom({ tokens }: Draft, things: readonly Thing[]): Edit[] | null {
  const figures = things.filter(isFigure);
  const minutesOf = ({ from }: Thing): number => readNumber(tokens, from)?.value ?? 0;
  const [cut] = gather(figures, (one, at) => {
    const other = figures[at + 1];
    if (!other) return [];
    const [booked, came] = minutesOf(one) > minutesOf(other) ? [one, other] : [other, one];
    const isTo = /^(to|at)$/.test(tokens[came.from - 1]?.text ?? '');
    const isFrom = tokens[booked.from - 1]?.text === 'from';
    const start = isFrom && isTo ? verbBefore(tokens, one.from) : null;
    const isOfService = things.some(({ kind, to }) => kind === 'service' && to === start);
    const between = tokens.slice(one.to, other.from);
    const isBeside = between.every(({ text }) =>
      /^(from|to|at|down|all|the|way|min|mins|minutes)$/.test(text),
    );
    return start !== null && isOfService && isBeside && minutesOf(came) >= fewestMinutes.aboveScores
      ? [{ start, to: other.to, came }]
      : [];
  });
  if (!cut) return null;
  const to = isMinute.test(tokens[cut.to]?.text ?? '') ? cut.to + 1 : cut.to;
  return [{ from: cut.start, to, reads: { from: cut.came.from, to: cut.came.to } }];
}

/** Where "was cut down from" begins; null where no verb says that a time became less. */
function verbBefore(tokens: Draft['tokens'], at: number): number | null {
  let from = at;
  let isCut = false;
  while (from > 0 && tells(tokens[from - 1], 'correction-words/cut')) {
    from -= 1;
    isCut ||= /^(cut|shortened|reduced|went|dropped)$/.test(tokens[from]?.text ?? '');
  }
  return isCut ? from : null;
}
