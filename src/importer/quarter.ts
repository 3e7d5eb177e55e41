import type { Day } from '../core/visit.ts';

/** A calendar quarter, as the publisher numbers its tables. */
export interface Quarter {
  /** `2026q4`, the name of its folder. */
  id: string;
  /** `2026Q4`, as people write it. */
  label: string;
  /** `fourth`. */
  ordinal: string;
  from: Day;
  to: Day;
}

const ordinals = ['first', 'second', 'third', 'fourth'];

/**
 * @param number 1 to 4
 * @example quarterOf(2026, 4) // { id: '2026q4', label: '2026Q4', ordinal: 'fourth', from: '2026-10-01', to: '2026-12-31' }
 */
export function quarterOf(year: number, number: number): Quarter {
  const first = number * 3 - 2;
  const lastDay = number === 1 || number === 4 ? 31 : 30;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    id: `${year}q${number}`,
    label: `${year}Q${number}`,
    ordinal: ordinals[number - 1] ?? '',
    from: `${year}-${two(first)}-01`,
    to: `${year}-${two(first + 2)}-${lastDay}`,
  };
}

/** A quarter as a person types it, `2026q4` or `2026-Q4`; null where it is none. */
export function readQuarter(text: string): Quarter | null {
  const [, year, number] = /^(20\d{2})-?q([1-4])$/i.exec(text) ?? [];
  return year && number ? quarterOf(Number(year), Number(number)) : null;
}

/** The quarter that a day lies in. */
export function quarterOfDay(day: Day): Quarter {
  return quarterOf(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3));
}
