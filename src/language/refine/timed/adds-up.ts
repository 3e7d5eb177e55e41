import type { Draft, Duration } from '../../draft.ts';
import type { Place } from '../described/free-numbers.ts';

const opens = /^([:,.;\n(+&-]|and|then|plus)$/;

/**
 * The time that numbers behind it make up, each of which begins a part: "45 min: 20 sensory obstacle course, 15 fine motor, 10 parent
 * training". Such numbers are times, whatever stands behind them.
 */
export function addsUp(
  { tokens, durations, mentions }: Draft,
  free: readonly Place[],
): { whole: Duration; parts: Place[] } | null {
  const [whole, ...others] = durations;
  if (!whole || free.length === 0 || others.some(({ of }) => of !== 'service')) return null;
  // "97530 x2 and 97110 x1, 41 min: 26 act, 15 ex": what the parts are stands before them.
  if (mentions.length === 0 || mentions.some(({ from }) => from < whole.to)) return null;
  const parts = free.filter(({ from }) => from >= whole.to);
  if (parts.length + others.length < 2) return null;
  const begins = ({ from }: { from: number }) => opens.test(tokens[from - 1]?.text ?? '');
  const sum =
    parts.reduce((all, { value }) => all + value, 0) + others.reduce((all, { minutes }) => all + minutes, 0);
  return sum === whole.minutes && [...parts, ...others].every(begins) ? { whole, parts } : null;
}
