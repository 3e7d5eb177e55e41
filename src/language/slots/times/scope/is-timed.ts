import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** "38 min timed", "timed minutes: 38"; not "a 15 minute timed code". */
export function isTimed(tokens: readonly Token[], from: number, to: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  // "Total tx time: 47 min. Timed: 39": the next line of a form.
  const isNext = /^[:=]$/.test(text(to + 1)) || text(to - 1) === '.';
  if ((text(to) === 'timed' && !isNext) || tokens.slice(from, to).some((token) => token.text === 'timed'))
    return true;
  let before = from - 1;
  while (
    (tells(tokens[before], 'time-words/of-total') || tells(tokens[before], 'time-words/total')) &&
    before > from - 5
  )
    before--;
  // "41 min total timed: 26 act, 15 ex" says it of the time before.
  const last = tells(tokens[before - 1], 'time-words/total') ? before - 2 : before - 1;
  const isTaken = /^(min|mins|minutes?|')$/.test(text(last)) && tokens[last - 1]?.kind === 'number';
  return text(before) === 'timed' && !isTaken;
}
