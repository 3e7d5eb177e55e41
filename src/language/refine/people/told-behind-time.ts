import type { Draft } from '../../draft.ts';
import { minuteWord } from '../../slots/times/read-minutes.ts';
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
  // "15 of it PTA".
  if (/^(it|that|those|them)$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === 'of')
    return { at: at - 2, joint: 'of' };
  const text = tokens[at]?.text ?? '';
  return /^(was|were|\(|-|is)$/.test(text) ? { at: at - 1, joint: text } : { at, joint: '' };
}

/**
 * Whether an aide, a student or an assistant is told of right behind the time they gave: "balance 10 tech", "97112 10 min (aide)", "10
 * was the tech". They gave that time, and none that is told before it.
 */
export function isToldBehindTime(draft: Draft, { from, to }: Place): boolean {
  const { tokens } = draft;
  const { at, joint } = beforeHelper(draft, { from, to });
  const time = tokens[at];
  if (time?.kind !== 'number' && !minuteWord.test(time?.text ?? '')) return false;
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
