import type { Day } from '../../core/visit.ts';

interface Held {
  value: object;
  /** What was taken out, a line each, with the day on which it begins or ended. */
  leftOut: string[];
}

/**
 * A rule without what did not hold on a day: whatever carries a first day after it, or a last day before it.
 *
 * @example heldOn({ uses: [{ id: 'a', from: '2020-01-01' }] }, '2019-05-01')
 * // { value: { uses: [] }, leftOut: ['  uses a: does not hold yet, it begins on 2020-01-01'] }
 */
export function heldOn(rule: object, day: Day): Held {
  const leftOut: string[] = [];

  function kept(value: unknown, at: string): unknown {
    if (Array.isArray(value)) return value.map((item) => kept(item, at)).filter((item) => item !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const { from, to, id } = value as { from?: unknown; to?: unknown; id?: unknown };
    const name = `  ${[at, typeof id === 'string' ? id : ''].filter((part) => part !== '').join(' ')}`;
    if (isDay(from) && day < from) {
      leftOut.push(`${name}: does not hold yet, it begins on ${from}`);
      return undefined;
    }
    if (isDay(to) && to < day) {
      leftOut.push(`${name}: holds no more, it ended on ${to}`);
      return undefined;
    }
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, item]) => [key, kept(item, at === '' ? key : `${at}.${key}`)] as const)
        .filter(([, item]) => item !== undefined),
    );
  }

  return { value: Object(kept(rule, '')), leftOut };
}

const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
