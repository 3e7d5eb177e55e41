import type { Duration } from '../../../draft.ts';
import { readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** Words that may stand between the work and the rest of one round: "3 min on, 2 min off". */
const between = /^(,|\/|&|\+|-|w|with|and|then|on|work|working|go|of|rest|resting|off|easy|break)$/;
const rounds = /^(rounds?|sets?|times|bouts?|intervals?|reps|cycles?|circuits?)$/;
const MOST = 20;

/**
 * Work and rest in turns is the work of every round: "3 min, rest 2 min x 4 rounds" is 12 minutes. The sum of all rounds, where it
 * is told as well, holds the rests.
 */
export function withIntervals(tokens: readonly Token[], durations: readonly Duration[]): Duration[] {
  for (const [at, work] of durations.entries()) {
    const rest = durations[at + 1];
    const number = rest && roundsOf(tokens, work, rest);
    if (!number) continue;
    const minutes = number.value * work.minutes;
    const whole = number.value * (work.minutes + rest.minutes);
    const others = durations.filter(
      (one, place) => place !== at && place !== at + 1 && !(place > at && one.minutes === whole),
    );
    const told: Duration = { ...work, to: number.to, minutes, of: 'service' };
    return [...others, told].sort((a, b) => a.from - b.from);
  }
  return [...durations];
}

function roundsOf(tokens: readonly Token[], work: Duration, rest: Duration) {
  const gap = tokens.slice(work.to, rest.from);
  const isOff = tells(tokens[rest.to], 'rest/off');
  if (!(isOff || gap.some((word) => tells(word, 'rest/off'))) || !gap.every(({ text }) => between.test(text)))
    return null;
  let at = isOff ? rest.to + 1 : rest.to;
  if (/^[,;]$/.test(tokens[at]?.text ?? '')) at++;
  const sign = /^(x|\*|for)$/.test(tokens[at]?.text ?? '');
  const number = readNumber(tokens, sign ? at + 1 : at);
  if (!number || number.value < 2 || number.value > MOST) return null;
  const isSaid = rounds.test(tokens[number.to]?.text ?? '');
  if (!(isSaid || (sign && tokens[at]?.text !== 'for'))) return null;
  return { value: number.value, to: isSaid ? number.to + 1 : number.to };
}
