import type { Draft } from '../../../draft.ts';
import { minuteWord } from '../../../slots/times/minutes/read-minutes.ts';
import type { Place } from './at-work.ts';
import { isStateToo } from './is-state-too.ts';

/** What closes the telling of who gave a time. */
const closes = /^([,.;:)\n+&/-]|and|n|then|only|plus|for|medicare|mcr|today|)$/;

/** Where the word before a helper stands, and whether it joins them to a time: "10 was the tech", "10 min (tech)", "10 - aide". */
function beforeHelper({ tokens }: Draft, { from, to }: Place): { at: number; joint: string } {
  let at = from - 1;
  // "Balance 10, aide only", while "tech only for gait" tells of a part.
  const isOfPart = /^(for|on|with|during)$/.test(tokens[to + 1]?.text ?? '');
  if (tokens[at]?.text === ',' && tokens[to]?.text === 'only' && !isOfPart) return { at: at - 1, joint: ',' };
  if (/^(the|my|our|an|a)$/.test(tokens[at]?.text ?? '')) at -= 1;
  if (tokens[at]?.text === 'to' && /^belong/.test(tokens[at - 1]?.text ?? '')) at -= 1;
  const text = tokens[at]?.text ?? '';
  const joined = /^(was|were|\(|-|is|belonged|belongs|belong)$/.test(text)
    ? { at: at - 1, joint: text }
    : { at, joint: '' };
  // "15 of it PTA", "15 of it was the PTA's".
  const isOfIt =
    /^(it|that|those|them|these)$/.test(tokens[joined.at]?.text ?? '') &&
    tokens[joined.at - 1]?.text === 'of';
  return isOfIt ? { at: joined.at - 2, joint: 'of' } : joined;
}

/**
 * Whether an aide, a student or an assistant is told of right behind the time they gave: "balance 10 tech", "97112 10 min (aide)", "10
 * was the tech". They gave that time, and none that is told before it.
 */
export function isToldBehindTime(draft: Draft, { from, to }: Place): boolean {
  const { tokens } = draft;
  const { at, joint } = beforeHelper(draft, { from, to });
  const time = tokens[at];
  const isTime =
    time?.kind === 'number' ||
    minuteWord.test(time?.text ?? '') ||
    // "Half of it was the tech".
    (joint === 'of' && /^(half|third|quarter|most)$/.test(time?.text ?? '')) ||
    draft.durations.some((one) => one.to === at + 1);
  if (!isTime) return false;
  if (joint === '' && isStateToo(tokens[from])) return false;
  // "8:14-8:30 my student on her own".
  const isAlone =
    /^(on|by)$/.test(tokens[to]?.text ?? '') && /^(her|his|their|him|my)$/.test(tokens[to + 1]?.text ?? '');
  if (isAlone) return true;
  // "15 student athletes" are no time.
  return (
    closes.test(tokens[to]?.text ?? '') ||
    draft.sightings.some(({ slot, from: at }) => slot === 'payers' && at === to)
  );
}
